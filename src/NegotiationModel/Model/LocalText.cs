using System.Collections.Immutable;

namespace NegotiationModel.Model;

/// <summary>
/// A text for people, in one or several languages. <see cref="Default"/> is the plain text, else English,
/// else the first language by its code.
/// </summary>
public sealed class LocalText
{
    /// <summary>A text without a named language.</summary>
    public LocalText(string text) : this(text, ImmutableSortedDictionary<string, string>.Empty)
    {
    }

    /// <summary>A text with its versions by language code (BCP 47, lower case).</summary>
    public LocalText(string text, ImmutableSortedDictionary<string, string> byLanguage)
    {
        Default = text;
        ByLanguage = byLanguage;
    }

    /// <summary>What is shown where no language is asked for.</summary>
    public string Default { get; }

    /// <summary>Language code → text; empty for a plain text.</summary>
    public ImmutableSortedDictionary<string, string> ByLanguage { get; }

    /// <summary>The default text.</summary>
    public override string ToString() => Default;
}
