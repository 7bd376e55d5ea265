using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Findings;

/// <summary>Whether a fix may be made without asking.</summary>
public enum FixSafety
{
    /// <summary>
    /// The meaning of what already reads stays as it is, and nothing is guessed about what the author meant.
    /// </summary>
    Safe,

    /// <summary>Everything else: probably right, and for a person to look at.</summary>
    Unsafe,
}

/// <summary>
/// One way to mend something. Its safety is that of every fix of this kind: none is safe here and unsafe
/// there. Equality by name is enough: names are unique in <see cref="FixCatalogue"/>.
/// </summary>
/// <param name="Name">In kebab case, for example <c>same-word</c>.</param>
/// <param name="Safety">May it be made without asking.</param>
/// <param name="Says">What is done, and why it is safe or not; one sentence without the full stop.</param>
public sealed record FixDescriptor(string Name, FixSafety Safety, string Says);

/// <summary>How a finding can be mended: all edits together, or none.</summary>
/// <param name="What">What is done.</param>
/// <param name="Edits">Changes of the files, which do not touch each other; never empty.</param>
/// <param name="Data">The facts of its title.</param>
public sealed record Fix(FixDescriptor What, ImmutableArray<FileEdit> Edits, TextData Data)
{
    /// <summary>A fix of one place.</summary>
    public static Fix At(FixDescriptor what, SourceText source, TextSpan span, string replacement,
        params (string Name, string Text)[] values) =>
        new(what, [new FileEdit(source.Path, new TextEdit(span, replacement))], TextData.Of(values));
}
