namespace NegotiationModel.Accounts;

/// <summary>One test of an ordered list, and whether it held.</summary>
/// <param name="Test">Which.</param>
/// <param name="Holds">The answer; in a list where the first match decides, the last test is the one that
/// held, or the last that was asked.</param>
internal readonly record struct Answer<TTest>(TTest Test, bool Holds)
    where TTest : struct, Enum;

/// <summary>
/// Keeps which tests of a list were asked, and how they were answered. It is given only where somebody wants
/// to be told how an answer came about: without it the same code runs and nothing is kept.
/// </summary>
internal sealed class Trail<TTest>
    where TTest : struct, Enum
{
    private readonly List<Answer<TTest>> _answers = [];

    /// <summary>The answers in the order of the questions.</summary>
    public IReadOnlyList<Answer<TTest>> Answers => _answers;

    /// <summary>Keeps one answer.</summary>
    public void Add(TTest test, bool holds) => _answers.Add(new Answer<TTest>(test, holds));
}

/// <summary>Asking a test, with or without somebody who wants to be told.</summary>
internal static class Trails
{
    /// <summary><paramref name="holds"/>, noted on the trail where there is one.</summary>
    public static bool Asked<TTest>(this Trail<TTest>? trail, TTest test, bool holds)
        where TTest : struct, Enum
    {
        trail?.Add(test, holds);
        return holds;
    }
}
