using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>One thing of the scenario as a section.</summary>
internal static class ShowSections
{
    /// <summary>How <c>show cell</c> names a cell.</summary>
    public static string CellId(CellSubject subject)
    {
        var about = subject.Point?.Id ?? subject.Proposal!.Id;
        return subject.Party is { } party ? party.Id + "/" + about : about;
    }

    public static ReportSection OfParty(ReportSource source, Party party)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        blocks.Add(Lines.Paragraph(About(source, party)));
        var cells = source.Result.Cells.Where(c => ReferenceEquals(c.Subject.Party, party)).ToList();
        blocks.Add(cells.Count == 0
            ? Lines.Paragraph("No statement is recorded of it.")
            : new TableBlock(
                ["Point or text", "Stance", "What accounts make of it"], [.. cells.Select(Row)]));
        var pairs = source.Result.Parties.Pairs
            .Where(p =>
                (ReferenceEquals(p.A, party) || ReferenceEquals(p.B, party)) && PartySections.IsShown(p))
                .ToList();
        if (pairs.Count > 0)
        {
            blocks.Add(Lines.Heading(1, "Beside other parties"));
            blocks.Add(Lines.List(
                pairs.Select(p => ReportLine.Of(Lines.About(p.Point)).Then(PartySections.Item(p)))));
        }

        return new ReportSection("show", party.Name.Default, blocks.ToImmutable());
    }

    public static ReportSection OfPoint(ReportSource source, Point point)
    {
        var blocks = (point.IsFact ? FactTable.Of(source, point) : MatrixSection.OfPoint(source, point))
            .Skip(1).ToList();
        if (point.DecidedBy.Length > 0)
            blocks.Add(Lines.Paragraph(
                "Decided by " + Words.List([.. point.DecidedBy.Select(p => p.Name.Default)], "and") + "."));
        if (point.Note is { } note)
            blocks.Add(Lines.Paragraph("Note: " + note));
        var pairs =
            source.Result.Parties.Pairs.Where(
            p => ReferenceEquals(p.Point, point) && PartySections.IsShown(p)).ToList();
        if (pairs.Count > 0)
            blocks.Add(Lines.List(pairs.Select(PartySections.Item)));
        return new ReportSection("show", point.Title.Default, [.. blocks]);
    }

    public static ReportSection OfCell(ReportSource source, CellComparison cell)
    {
        var blocks = CellBlocks.Difference(cell).ToList();
        var dropped = cell.Groups.SelectMany(g => g.Views).SelectMany(v => v.Dropped)
            .DistinctBy(d => d.Statement.Id, StringComparer.Ordinal).ToList();
        if (dropped.Count > 0)
        {
            blocks.Add(Lines.Heading(1, "No longer standing"));
            blocks.Add(Lines.List(
                dropped.Select(d => Lines.HolderAndStance(d.Statement).Then(": " + Reason(d.Reason) + "."))));
        }

        if (cell.Subject.Party is { } party && cell.Subject.Point is { } point)
        {
            var pairs = source.Result.Parties.Pairs.Where(p => ReferenceEquals(p.Point, point)
                && (ReferenceEquals(p.A, party) || ReferenceEquals(p.B, party)) && PartySections.IsShown(p))
                    .ToList();
            if (pairs.Count > 0)
                blocks.AddRange(
                    [Lines.Heading(1, "Beside other parties"), Lines.List(pairs.Select(PartySections.Item))]);
        }

        return new ReportSection("show", Lines.Title(cell.Subject), [.. blocks]);
    }

    public static ReportSection OfProposal(ReportSource source, Proposal proposal)
    {
        var blocks =
            new List<ReportBlock> { Lines.List(
            TextsSection.Proposal(source.Scenario, proposal).Select(ReportLine.Of)) };
        blocks.AddRange(
            MatrixSection.OfSubject(source, ReportSource.Key(proposal), "What is said of it", null));
        return new ReportSection("show", proposal.Title.Default, [.. blocks]);
    }

    public static ReportSection OfAccount(ReportSource source, Account account)
    {
        var cells = source.Result.Cells.Where(c => c.Standing.Any(s => ReferenceEquals(s.Account, account)))
            .ToList();
        var alone = cells.Where(c => c.Verdict == Verdict.SingleSource).ToList();
        var statements = source.Scenario.Statements.Where(s => ReferenceEquals(s.Account, account)).ToList();
        var facts = new List<ReportLine>
        {
            Lines.Capital(RegisterSection.TellerOf(account)) + ".",
            $"It tells {Words.Count(statements.Count, "statement")} in {Words.Count(cells.Count, "cell")}; "
                + $"{Words.Count(alone.Count, "cell")} {(alone.Count == 1 ? "rests" : "rest")} on it alone.",
        };
        if (account.Note is { } note)
            facts.Add("Note: " + note);
        var blocks = new List<ReportBlock> { Lines.List(facts) };
        if (alone.Count > 0)
        {
            blocks.Add(Lines.Heading(1, "Resting on it alone"));
            blocks.Add(new TableBlock(
                ["Cell", "Stance", "What accounts make of it"],
                    [.. alone.Select(c => Row(c).SetItem(0, Lines.Title(c.Subject)))]));
        }

        blocks.Add(Lines.Heading(1, "Its statements"));
        blocks.Add(Lines.List(statements.Select(Line)));
        return new ReportSection("show", Lines.Capital(account.Title.Default), [.. blocks]);
    }

    private static ReportLine Line(Statement statement)
    {
        var about = statement.Proposal is null ? Lines.About(statement.Point!) : "";
        var where = statement.At.IsEmpty ? "" : " at " + string.Join(", ", statement.At);
        return ReportLine.Of(about).Then(Lines.HolderAndStance(statement))
            .Then($" — {Words.Date(statement.Said)}{where}");
    }

    private static ImmutableArray<ReportLine> Row(CellComparison cell)
    {
        var stances = cell.Standing.Where(s => s.Stance != StanceKind.Remark).Select(Lines.Stance);
        return [Lines.PlainTitle(cell.Subject), Lines.Join(stances, "; "), CellBlocks.Verdict(cell)];
    }

    private static string About(ReportSource source, Party party)
    {
        var members = source.Blocs.MembersOf(party).Select(p => p.Name.Default).ToList();
        var blocs = source.BlocsOf(party).Select(p => p.Name.Default).ToList();
        var people = source.Scenario.People.Where(p => ReferenceEquals(p.Party, party))
            .Select(p => p.Name.Default + (p.Role is { } role ? " (" + role.Default + ")" : "")).ToList();
        var parts = new[]
        {
            members.Count > 0
                ? "Members: " + Words.List(members, "and") + (party.MembersOpen ? ", and others." : ".") : "",
            blocs.Count > 0 ? "Member of " + Words.List(blocs, "and") + "." : "",
            people.Count > 0 ? "Speaking for it: " + string.Join(", ", people) + "." : "",
            party.Note is { } note ? "Note: " + note : "",
        };
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    private static string Reason(DropReason reason) => reason switch
    {
        DropReason.Expired => "it has expired",
        DropReason.Superseded => "a later statement replaces it",
        DropReason.Corrected => "its record was corrected",
        DropReason.OlderPosition => "the account tells a newer position",
        DropReason.Contradicted => "newer statements of the account contradict it",
        _ => "a statement of the same dates contradicts it, and the id alone decided which one stands",
    };
}
