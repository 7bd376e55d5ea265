using System.Globalization;
using NegotiationModel.Binding;
using Xunit;

namespace NegotiationModel.Tests.Binding;

public sealed class EdtfReaderTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("2024~", "2024-01-01", "2024-12-31")]
    [InlineData("2024-05-01?", "2024-05-01", "2024-05-01")]
    [InlineData("2024-05%", "2024-05-01", "2024-05-31")]
    [InlineData("2024-02/2024-03~", "2024-02-01", "2024-03-31")]
    [InlineData("2024-02~/2024", "2024-02-01", "2024-12-31")]
    [InlineData("2024-05-01/2024-05-01", "2024-05-01", "2024-05-01")]
    [InlineData("2024-02/..", "2024-02-01", "9999-12-31")]
    [InlineData("2024-02/", "2024-02-01", "9999-12-31")]
    [InlineData("../2024-02", "0001-01-01", "2024-02-29")]
    [InlineData("/2024-02~", "0001-01-01", "2024-02-29")]
    public void A_date_is_an_interval_of_days(string text, string start, string end)
    {
        Assert.Equal(DateFault.None, EdtfReader.TryRead(text, out var date));
        Assert.Equal(Day(start), date.Start);
        Assert.Equal(Day(end), date.End);
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData("", DateFault.NotADate)]
    [InlineData("..", DateFault.NotADate)]
    [InlineData("/", DateFault.NotADate)]
    [InlineData("../..", DateFault.NotADate)]
    [InlineData("24-01-02", DateFault.NotADate)]
    [InlineData("2024-1-2", DateFault.NotADate)]
    [InlineData("2024/01/02", DateFault.NotADate)]
    [InlineData("2024-01/2024-02/2024-03", DateFault.NotADate)]
    [InlineData("2024~~", DateFault.NotADate)]
    [InlineData("~2024", DateFault.NotADate)]
    [InlineData(" 2024", DateFault.NotADate)]
    [InlineData("+2024-1", DateFault.NotADate)]
    [InlineData("٢٠٢٤", DateFault.NotADate)]
    [InlineData("2024-01-02T03:04:05Z", DateFault.NotADate)]
    [InlineData("0000", DateFault.DoesNotExist)]
    [InlineData("2024-00", DateFault.DoesNotExist)]
    [InlineData("2024-13", DateFault.DoesNotExist)]
    [InlineData("2023-02-29", DateFault.DoesNotExist)]
    [InlineData("2024-05-00", DateFault.DoesNotExist)]
    [InlineData("2024-01/2024-02-30", DateFault.DoesNotExist)]
    [InlineData("2024-02/2024-01", DateFault.Backwards)]
    public void Everything_else_is_a_fault(string text, object fault) =>
        Assert.Equal(fault, EdtfReader.TryRead(text, out _));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("-3", "-3")]
    [InlineData("0.5", "0.5")]
    [InlineData("123456789012345", "123456789012345")]
    public void A_number_is_written_in_one_way(string text, string written) =>
        Assert.Equal(written, NumberReader.Write(NumberReader.Read(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("00")]
    [InlineData("1,5")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("1234567890123456")]
    public void Other_forms_are_no_numbers(string text) => Assert.Null(NumberReader.Read(text));

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
