using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed class ShowTests
{
    private const string Sourced = Samples.Conflict + """
          - {id: s4, party: lowland, point: dam, rejects: full, account: minutes, source: letter,
              quote: not the whole dam, said: 2024-02-28}
          - {id: s5, party: lowland, point: dam, rejects: none, account: minutes, source: letter, at: 3,
              said: 2024-02-28}
        sources:
          letter: {title: Letter, published: 2024-03-01, file: sources/letter.txt}

        """;

    // As an editor on Windows saves it.
    private const string Letter =
        "\uFEFFDear all,\r\n\r\nwe want a dam,\r\nbut not  the whole dam.\r\n\r\n"
        + "Yours\r\n\r\nP.S. Thanks.\r\n";

    [Fact]
    public void A_source_is_shown_paragraph_by_paragraph()
    {
        using var folder = Samples.Folder(Sourced);
        folder.Write("sources/letter.txt", Letter);

        var run = NegModel.Run(folder.Path, "show", "source", "letter");

        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("""
            2 of 4 paragraphs have statements.
            - Published: 2024-03-01
            - File: sources/letter.txt
            - 2 statements by 1 account.

            Paragraphs, counted from the top
            - par. 1, line 1: Dear all,
              - no statement
            - par. 2, lines 3–4: we want a dam, but not the whole dam.
              - The dam: Lowland: refuses “Full height” (s4), by its quote
            - par. 3, line 6: Yours
              - The dam: Lowland: refuses “No dam” (s5), at 3
            - par. 4, line 8: P.S. Thanks.
              - no statement

            """.ReplaceLineEndings("\n"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_paragraphs_without_a_statement_can_be_asked_for()
    {
        using var folder = Samples.Folder(Sourced);
        folder.Write("sources/letter.txt", Letter);

        var run = NegModel.Run(folder.Path, "show", "source", "letter", "--without-statements");

        Assert.Contains("- par. 1, line 1: Dear all,\n- par. 4, line 8: P.S. Thanks.\n", run.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Yours", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("validate")]
    [InlineData("show party upland")]
    [InlineData("show coding")]
    public void What_is_not_reviewed_is_left_out_and_counted(string line)
    {
        using var folder = Samples.Folder(Samples.Conflict.Replace(
            "said: 2024-02-28}\n", "said: 2024-02-28, review: {status: draft}}\n", StringComparison.Ordinal)
            + "  - {id: s4, party: upland, point: dam, position: half, account: minutes, "
            + "said: 2024-02-28, review: {status: reviewed}}\n");

        var run = NegModel.Run(folder.Path, [.. line.Split(' '), "--reviewed-only"]);

        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("3 of 4 statements are left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 statement", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(2, NegModel.Run(folder.Path, "show", "statement", "s1", "--reviewed-only").Code);
    }

    [Fact]
    public void A_source_above_the_audience_is_not_there()
    {
        using var folder = Samples.Folder(
            Sourced.Replace("{title: Letter,", "{title: Letter, tlp: red,", StringComparison.Ordinal));
        folder.Write("sources/letter.txt", Letter);

        var run = NegModel.Run(folder.Path, "show", "source", "letter", "--audience", "green");

        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("whole dam", run.Output + run.Error, StringComparison.Ordinal);
    }
}
