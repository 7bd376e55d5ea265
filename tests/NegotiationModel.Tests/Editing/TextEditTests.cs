using System.Text;
using NegotiationModel.Editing;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>Changes by span, and the bytes that come of them.</summary>
public sealed class TextEditTests
{
    [Fact]
    public void Edits_in_any_order_give_the_same_text()
    {
        TextEdit[] edits =
            [new(new TextSpan(3, 3), "C"), new(new TextSpan(0, 1), "A"), new(new TextSpan(1, 0), "+")];
        Assert.Equal("A+b C d", TextEdit.Apply("ab cde d", edits));
        Assert.Equal("A+b C d", TextEdit.Apply("ab cde d", edits.Reverse()));
    }

    [Fact]
    public void Insertions_at_one_offset_keep_their_order_and_come_before_a_replacement() =>
        Assert.Equal("12x", TextEdit.Apply("a",
            [new(new TextSpan(0, 1), "x"), new(new TextSpan(0, 0), "1"), new(new TextSpan(0, 0), "2")]));

    [Theory]
    [InlineData(0, 2, 1, 1)]
    [InlineData(0, 1, 2, 9)]
    public void Edits_that_touch_or_leave_the_text_are_refused(int a, int aLength, int b, int bLength) =>
        Assert.Throws<ArgumentException>(() => TextEdit.Apply("abc",
            [new(new TextSpan(a, aLength), ""), new(new TextSpan(b, bLength), "")]));

    [Fact]
    public void A_byte_order_mark_and_line_ends_stay()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "a: 1\r\nb: é\r\n"u8];
        var edited = EditedFile.Of(
            new SourceText("x.yaml", "a: 1\r\nb: é\r\n"), bytes, [new TextEdit(new TextSpan(3, 1), "2")]);
        Assert.Equal("\uFEFFa: 2\r\nb: é\r\n", Encoding.UTF8.GetString(edited.After.Span));
    }
}
