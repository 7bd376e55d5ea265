using System.Collections.Immutable;
using NegotiationModel.Analysis.Guides;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.House;
using NegotiationModel.Tests.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Rules;

/// <summary>The pages in <c>docs/rules</c> are what the guides and their examples give today.</summary>
public sealed class RulePagesTests
{
    private const string Folder = "docs/rules/";

    public static TheoryData<string> OwnPages =>
        [.. RuleBook.Groups.Where(g => g.Page is null).SelectMany(g => g.Rules).Select(r => r.Id)];

    public static TheoryData<string> SharedPages => [.. RuleBook.Groups.Select(g => g.Page).OfType<string>()];

    [Theory]
    [MemberData(nameof(OwnPages))]
    public void The_page_of_a_rule_is_current(string id) =>
        Check(id + ".md", MarkdownReport.Write(RuleReport.Of(RuleBook.Explain(RuleBook.Find(id)!))));

    [Theory]
    [MemberData(nameof(SharedPages))]
    public void A_shared_page_is_current(string page)
    {
        var group = RuleBook.Groups.Single(g => string.Equals(g.Page, page, StringComparison.Ordinal));
        Check(page, SharedPage(group));
    }

    [Fact]
    public void The_index_is_current() => Check("README.md", MarkdownReport.Write(RuleReport.Index()));

    [Fact]
    public void The_schema_page_is_the_one_the_code_writes() =>
        GeneratedFile.IsCurrent("docs/rules.schema.json", RuleJson.Schema(), nameof(RulePagesTests));

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone()
    {
        var pages = Pages();
        var there = Directory.EnumerateFileSystemEntries(Repository.At(Folder)).Select(Path.GetFileName);
        Assert.Empty(there.Except(pages, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_to_a_rule_leads_to_its_place()
    {
        var anchors = RuleBook.Groups.Where(g => g.Page is not null)
            .ToDictionary(g => g.Page!, g => DocPage.AnchorsOf(SharedPage(g)), StringComparer.Ordinal);
        foreach (var rule in RuleBook.All)
        {
            var (page, anchor) = Parts(RuleBook.PageOf(rule));
            Assert.Equal(anchor is not null, anchors.ContainsKey(page));
            if (anchor is not null)
                Assert.Contains(anchor, anchors[page]);
        }
    }

    private static ImmutableArray<string> Pages() =>
        ["README.md", .. RuleBook.All.Select(r => Parts(RuleBook.PageOf(r)).Page)];

    private static (string Page, string? Anchor) Parts(string target) =>
        target.Split('#') is [var page, var anchor] ? (page, anchor) : (target, null);

    private static string SharedPage(RuleGroup group) => MarkdownReport.Write(
        RuleReport.Of(group, [.. group.Rules.Select(r => RuleBook.Explain(r))]));

    private static void Check(string page, string expected) =>
        GeneratedFile.IsCurrent(Folder + page, expected, nameof(RulePagesTests));
}
