using System.Globalization;
using NegotiationModel.Binding;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Tests.Binding;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Part C of the list of hostile input, numbers 56 to 62: values are what they are written as, wherever they
/// stand, and in the machine's culture as in any other.
/// </summary>
public sealed class TypeTests
{
    private static readonly string[] Numbers = ["C 57", "C 58", "C 59", "C 60", "C 62"];

    public static TheoryData<string, string> Wrong
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (number, name) in Fields())
                rows.Add(number, name);
            return rows;
        }
    }

    public static TheoryData<string> TextFields => [.. TypeCases.Texts.Select(p => p.Field)];

    public static TheoryData<string> Cultures => [.. HostileCultures.All.Keys];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_of_the_wrong_kind_is_one_error_at_the_value(string number, string field)
    {
        var (places, cases) = Cases(number);
        var place = places.Single(p => string.Equals(p.Field, field, StringComparison.Ordinal));
        foreach (var (value, rule) in cases)
            AssertOneError(place, value, rule);
    }

    [Theory]
    [MemberData(nameof(TextFields))]
    public void A_text_is_read_exactly_as_it_is_written_C_56(string field)
    {
        var place = TypeCases.Texts.Single(p => string.Equals(p.Field, field, StringComparison.Ordinal));
        foreach (var text in TypeCases.ExactTexts)
        {
            var written = text.Contains(": ", StringComparison.Ordinal) ? $"'{text}'" : text;
            var bound = Binder.Bind(With(place, written));
            Assert.Empty(bound.Findings.Select(Binder.Line));
            Assert.Equal(text, TextOf(bound, field));
        }
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("'true'", true)]
    public void Two_words_are_booleans_C_57(string written, bool expected)
    {
        var bound = Binder.Bind(With(TypeCases.Booleans[0], written));
        Assert.Empty(bound.Findings);
        Assert.Equal(expected, bound.Scenario!.Parties.Single(p => p.Id is "b").MembersOpen);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("5", "5")]
    [InlineData("2.50", "2.5")]
    [InlineData("'7'", "7")]
    [InlineData("123456789012345", "123456789012345")]
    public void Plain_decimals_are_numbers_C_58(string written, string expected)
    {
        var bound = Binder.Bind(With(TypeCases.Numbers.Single(p => p.Field is "salience"), written));
        Assert.Empty(bound.Findings.Select(Binder.Line));
        var point = bound.Scenario!.Points.Single(p => p.Id is "p");
        Assert.Equal(expected, NumberReader.Write(point.Salience!.Value));
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2000-02-29~", "2000-02-29", "2000-02-29")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    public void Dates_of_the_calendar_are_dates_C_59(string written, string first, string last)
    {
        var bound = Binder.Bind(With(TypeCases.Dates.Single(p => p.Field is "event"), written));
        Assert.Empty(bound.Findings.Select(Binder.Line));
        var date = Assert.Single(bound.Scenario!.Events).Date;
        Assert.Equal((first, last), (Text(date.Start), Text(date.End)));
    }

    [Fact]
    public void A_wrong_word_is_told_with_those_that_are_allowed_C_60()
    {
        foreach (var place in TypeCases.Words)
        {
            var sentence = BindingWording.Sentence(Assert.Single(Binder.Bind(With(place, "Xyzzy")).Findings));
            Assert.Matches("Allowed: `[^`]+`", sentence);
        }
    }

    [Fact]
    public void A_misspelt_key_is_told_once_with_the_one_that_was_meant_C_61()
    {
        var bound = Binder.Bind(With(new("", "parties:\n  a: {nmae: A}\n  b: {name: B}\n"), ""));
        var sentence = BindingWording.Sentence(Assert.Single(bound.Findings));
        Assert.Contains("Did you mean `name`?", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_is_told_at_the_first_key_of_the_map_C_61()
    {
        var bound = Binder.Bind(With(new("", "parties:\n  a: {kind: state}\n  b: {name: B}\n"), ""));
        Assert.Equal("NM202 missing-key 6:7", HostileCase.Line(Assert.Single(bound.Findings)));
    }

    // Ids never become names of files, so a device of Windows may lend its name to a party.
    [Fact]
    public void An_id_may_be_the_name_of_a_device_C_62() =>
        Assert.Empty(Binder.Bind(With(TypeCases.Ids[0], "con")).Findings);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Values_are_read_alike_in_every_culture(string culture)
    {
        using var _ = HostileCultures.Use(culture);
        foreach (var (number, field) in Fields())
            A_value_of_the_wrong_kind_is_one_error_at_the_value(number, field);
        Two_words_are_booleans_C_57("true", expected: true);
        Plain_decimals_are_numbers_C_58("2.50", "2.5");
        Dates_of_the_calendar_are_dates_C_59("2024-02", "2024-02-01", "2024-02-29");
    }

    private static IEnumerable<(string Number, string Field)> Fields() =>
        Numbers.SelectMany(number => Cases(number).Places.Select(place => (number, place.Field)));

    private static (ValuePlace[] Places, IEnumerable<(string Value, string Rule)> Cases) Cases(
        string number) =>
        number switch
        {
            "C 57" => (TypeCases.Booleans, TypeCases.WrongBooleans.Select(v => (v, TypeCases.NotABoolean))),
            "C 58" => (TypeCases.Numbers, TypeCases.WrongNumbers.Select(v => (v, TypeCases.NotANumber))),
            "C 59" => (TypeCases.Dates, TypeCases.WrongDates.Select(v => (v, TypeCases.NotADate))
                .Concat(TypeCases.MissingDates.Select(v => (v, TypeCases.NoSuchDate)))),
            "C 60" => (TypeCases.Words, TypeCases.WrongWords.Select(v => (v, "NM210 unknown-value"))),
            _ => (TypeCases.Ids, TypeCases.WrongIds.Select(v => (v, "NM205 invalid-id"))),
        };

    private static void AssertOneError(ValuePlace place, string value, string rule)
    {
        var text = With(place, "@");
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var line = text.AsSpan(0, at).Count('\n') + 1;
        var column = at - text.LastIndexOf('\n', at);
        var found = Binder.Bind(With(place, value)).Findings.Select(HostileCase.Line).ToList();
        var expected = string.Create(CultureInfo.InvariantCulture, $"{rule} {line}:{column}");
        Assert.True(found is [var only] && string.Equals(only, expected, StringComparison.Ordinal),
            $"{place.Field}: {value}: expected {expected}, found {string.Join(", ", found)}");
    }

    // The sections of the base, one of them replaced, or with one more.
    private static string With(ValuePlace place, string value)
    {
        var section = place.Lines[..(place.Lines.IndexOf(':', StringComparison.Ordinal) + 1)];
        var lines = place.Lines.Replace("@", value, StringComparison.Ordinal);
        var isThere = TypeCases.Base.Any(s => s.StartsWith(section, StringComparison.Ordinal));
        return string.Concat(TypeCases.Base
            .Select(s => s.StartsWith(section, StringComparison.Ordinal) ? lines : s)
            .Append(isThere ? "" : lines));
    }

    private static string? TextOf(BoundScenario bound, string field)
    {
        var statement = bound.Scenario!.Statements.Single();
        return field switch
        {
            "quote" => statement.Quote,
            "translation" => statement.Translation,
            "note" => statement.Note,
            "at" => Assert.Single(statement.At),
            "remark" => statement.Remark,
            "name" => bound.Scenario.Parties.Single(p => p.Id is "a").Name.Default,
            "title" => bound.Scenario.Title.Default,
            _ => bound.Scenario.Points.Single(p => p.Id is "n").Grid!.Unit,
        };
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
