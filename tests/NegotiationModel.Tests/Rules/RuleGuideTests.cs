using System.Text.RegularExpressions;
using NegotiationModel.Analysis;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Binding;
using NegotiationModel.Binding.Guides;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Syntax.Guides;
using NegotiationModel.Tests.House;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Rules;

/// <summary>Every rule has a guide, and every guide is fit to be read.</summary>
public sealed partial class RuleGuideTests
{
    public static TheoryData<string> Ids => [.. RuleBook.All.Select(r => r.Id)];

    [Fact]
    public void The_book_holds_every_rule_once_and_in_order()
    {
        var all = RuleBook.All.Select(r => r.Id).ToList();
        Assert.Equal(all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), all);
        foreach (var table in new[] { TextRules.All, ReadingRules.All, BindingRules.All, RuleCatalogue.All })
            Assert.Empty(table.Except(RuleBook.All));
        var names = RuleBook.All.Select(r => r.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_is_in_one_group()
    {
        Assert.Equal(RuleBook.All, RuleBook.Groups.SelectMany(g => g.Rules));
        Assert.All(RuleBook.All, r => Assert.Single(RuleBook.Groups, g => g.Rules.Contains(r)));
    }

    [Fact]
    public void Every_rule_has_a_guide_with_both_examples() => Assert.All(RuleBook.All, rule =>
    {
        var guide = RuleBook.GuideOf(rule);
        Assert.All(new[] { guide.Finds, guide.Quiet, guide.Remedy, guide.Bad.Text, guide.Good.Text },
            text => Assert.False(string.IsNullOrWhiteSpace(text), rule.Id));
    });

    [Fact]
    public void No_guide_is_left_of_a_rule_that_is_gone()
    {
        Assert.Empty(ReadingGuides.All.Keys.Except(ReadingRules.All.Select(r => r.Id)));
        Assert.Empty(BindingGuides.All.Keys.Except(BindingRules.All.Select(r => r.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_guide_is_a_few_plain_sentences(string id)
    {
        var guide = GuideOf(id);
        Assert.InRange(SentenceEnd().Count(guide.Finds), 2, 4);
        foreach (var prose in new[] { guide.Finds, guide.Quiet, guide.Remedy })
        {
            Assert.EndsWith(".", prose, StringComparison.Ordinal);
            Assert.InRange(prose.Length, 10, 500);
            Assert.DoesNotContain("  ", prose, StringComparison.Ordinal);
            // A key or word of a file is code, from one backtick to the next.
            Assert.Equal(0, prose.Count(c => c == '`') % 2);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rules_that_a_guide_names_are_rules(string id)
    {
        var guide = GuideOf(id);
        foreach (Match named in RuleId().Matches(guide.Finds + guide.Quiet + guide.Remedy))
            Assert.NotNull(RuleBook.Find(named.Value));
        Assert.All(guide.Bad.Also, other => Assert.NotNull(RuleBook.Find(other)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Where_a_guide_sends_the_reader_there_is_something_to_read(string id)
    {
        var guide = GuideOf(id);
        foreach (var see in guide.See)
            Assert.Contains(see.Heading, DocPage.Headings("docs/" + see.Page));
        var glossary = File.ReadAllText(Repository.At("docs", "glossary.md"));
        foreach (var term in guide.Terms)
            Assert.Matches($@"(?m)^\*\*([^*]*, )?{Regex.Escape(term)}(,[^*]*)?\*\*", glossary);
    }

    [Fact]
    public void From_NM3xx_on_a_guide_links_to_what_defines_it() => Assert.All(RuleCatalogue.All, rule =>
    {
        Assert.NotEmpty(RuleBook.GuideOf(rule).See);
        Assert.NotEmpty(RuleBook.GuideOf(rule).Terms);
    });

    [Fact]
    public void A_rule_is_found_by_id_and_by_name_in_any_case()
    {
        Assert.Equal("NM401", RuleBook.Find("nm401")?.Id);
        Assert.Equal("NM401", RuleBook.Find("Accounts-Conflict")?.Id);
        Assert.Null(RuleBook.Find("NM4"));
        Assert.Null(RuleBook.Find(""));
    }

    [Fact]
    public void A_rule_without_a_guide_is_our_mistake() => Assert.Throws<ArgumentException>(() =>
        RuleBook.GuideOf(new RuleDescriptor("NM999", "unheard-of", FindingLevel.Note, "Says")));

    private static RuleGuide GuideOf(string id) => RuleBook.GuideOf(RuleBook.Find(id)!);

    [GeneratedRegex(@"[.?](?= |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("NM[0-9]{3}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleId();
}
