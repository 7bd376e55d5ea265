using System.Text.RegularExpressions;
using NegotiationModel.Analysis;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Rules;

public sealed partial class RuleCatalogueTests
{
    [Fact]
    public void Rules_are_ascending_by_id_and_each_id_is_there_once()
    {
        var ids = RuleCatalogue.All.Select(r => r.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_of_the_folder_is_in_the_table()
    {
        const string Declaration = "public static readonly Rule Rule";
        var table = File.ReadAllText(Repository.At("src/NegotiationModel/Analysis/RuleCatalogue.cs"));
        var rules = Repository.CSharpFiles("src/NegotiationModel/Analysis/Rules")
            .Where(f => File.ReadAllText(Repository.At(f)).Contains(Declaration, StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f)).ToList();
        Assert.Equal(RuleCatalogue.All.Length, rules.Count);
        Assert.Empty(rules.Where(r => !table.Contains($" {r}.Rule,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_are_NM_and_three_digits() =>
        Assert.All(RuleCatalogue.All, r => Assert.Matches(Id(), r.Id));

    [Fact]
    public void Names_are_kebab_case_and_unique()
    {
        Assert.All(RuleCatalogue.All, r => Assert.Matches(KebabCase(), r.Name));
        var names = RuleCatalogue.All.Select(r => r.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_says_what_it_finds_in_one_sentence_without_its_full_stop() =>
        Assert.All(RuleCatalogue.All, r =>
    {
        Assert.False(string.IsNullOrWhiteSpace(r.Says), r.Id);
        Assert.False(r.Says.EndsWith('.'), r.Id);
    });

    [GeneratedRegex("^NM[0-9]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KebabCase();
}
