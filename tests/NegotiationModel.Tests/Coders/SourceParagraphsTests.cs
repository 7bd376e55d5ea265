using CsCheck;
using NegotiationModel.Coders;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Coders;

public sealed class SourceParagraphsTests
{
    [Theory]
    [InlineData("One.\n\nTwo,\nstill two.\n\n\nThree.\n", "1:1-1 One.|2:3-4 Two, still two.|3:7-7 Three.")]
    [InlineData("One.\r\n \t\r\nTwo,\r\nstill two.\r\n", "1:1-1 One.|2:3-4 Two, still two.")]
    [InlineData("\n\n  One\ttab.  \n\nTwo.", "1:3-3 One tab.|2:5-5 Two.")]
    [InlineData("פתיחה.\n\nسلام عليكم.\n", "1:1-1 פתיחה.|2:3-3 سلام عليكم.")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("Only one.", "1:1-1 Only one.")]
    public void A_blank_line_ends_a_paragraph(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Fact]
    public void A_text_without_blank_lines_has_a_paragraph_on_every_line() =>
        Assert.Equal("1:1-1 One.|2:2-2 Two.|3:3-3 Three.", Show("One.\nTwo.\nThree.\n"));

    [Theory]
    [InlineData("Title\n\n§1 One.\n\n§2 Two.\n\n§5 Five.", "- 1 2 5")]
    [InlineData("§ 1. One.\n\n§ 2. Two.", "1 2")]
    [InlineData("[1] One.\n\n[2] Two.", "1 2")]
    [InlineData("(1) One.\n\n(2) Two.", "1 2")]
    [InlineData("1. One.\n\n2. Two.", "1 2")]
    [InlineData("1) One.\n\n2) Two.", "1 2")]
    [InlineData("Para. 1 One.\n\nPara 2 Two.", "1 2")]
    [InlineData("P01 One.\n\nP02 Two.", "1 2")]
    [InlineData("٤. أربعة.\n\n٥. خمسة.", "4 5")]
    public void A_text_may_number_its_paragraphs_itself(string text, string numbers) =>
        Assert.Equal(numbers, Numbers(text));

    [Theory]
    [InlineData("Said:\n\nfirst this:\n\n1. One.\n\n2. Two.\n\nand more.\n\nEnd.", "1 2 3 4 5 6")]
    [InlineData("1. One.\n\n2. Two.\n\n1. One again.\n\n2. Two again.", "1 2 3 4")]
    [InlineData("27 February.\n\n28 February.", "1 2")]
    [InlineData("1.5 metres.\n\n2.5 metres.", "1 2")]
    [InlineData("2024 was wet.\n\n2025 was dry.", "1 2")]
    [InlineData("§1 One.\n\nTwo.\n\nThree.", "1 2 3")]
    [InlineData("Article 1\n\nArticle 2", "1 2")]
    public void Numbers_of_something_else_are_not_taken_for_those_of_paragraphs(
        string text, string numbers) =>
        Assert.Equal(numbers, Numbers(text));

    [Fact]
    public void Every_line_with_words_is_in_one_paragraph_and_no_two_have_one_number() =>
        Gen.Int[0, Words.Length - 1].Array[0, 12].Select(Gen.Bool)
            .Sample((words, isWindows) =>
            {
                var text = new SourceText(
                    "a.txt", string.Join(isWindows ? "\r\n" : "\n", words.Select(w => Words[w])));
                var paragraphs = SourceParagraphs.Of(text).Paragraphs;
                var covered = paragraphs.SelectMany(
                    p => Enumerable.Range(p.FirstLine, p.LastLine - p.FirstLine + 1)).ToList();
                var numbers = paragraphs.Select(p => p.Number).OfType<int>().ToList();
                return covered.SequenceEqual(Enumerable.Range(1, text.LineCount)
                        .Where(l => !string.IsNullOrWhiteSpace(text.Line(l))))
                    && numbers.Distinct().Count() == numbers.Count;
            });

    private static readonly string[] Words =
        ["word", "§1 a", "2. b", "", " ", "\t", "(3) c", "§2", "[4]", "P7 d"];

    private static string Show(string text) => string.Join('|',
        SourceParagraphs.Of(new SourceText("a.txt", text)).Paragraphs
            .Select(p => $"{p.Number}:{p.FirstLine}-{p.LastLine} {p.Text}"));

    private static string Numbers(string text) => string.Join(' ',
        SourceParagraphs.Of(new SourceText("a.txt", text)).Paragraphs.Select(p => p.Number?.ToString(
            System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
}
