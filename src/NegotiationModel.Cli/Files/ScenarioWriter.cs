using System.Collections.Immutable;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing;

namespace NegotiationModel.Cli.Files;

/// <summary>
/// Writes edited files back into their scenario: only where every file still is what the edit was made from,
/// so that work done meanwhile in an editor is never lost.
/// </summary>
internal static class ScenarioWriter
{
    /// <summary>Writes all <paramref name="files"/>, or none if one of them has changed since it was
    /// read.</summary>
    /// <param name="folder">The scenario folder.</param>
    /// <param name="files">The files before and after.</param>
    /// <param name="cancellation">Ends the work before a file is touched, never between bytes.</param>
    /// <exception cref="StopException">A file changed meanwhile, leads out of the folder, or cannot be
    /// written; the message names it.</exception>
    public static void Write(
        ScenarioFolder folder, ImmutableArray<EditedFile> files, CancellationToken cancellation)
    {
        foreach (var file in files.Where(f => !IsAsBefore(folder.Read(f.Path, cancellation), f)))
        {
            throw new StopException(
                $"{Escaping.Quote(file.Path)} was changed by something else meanwhile; nothing was written, "
                + "run the command again");
        }

        cancellation.ThrowIfCancellationRequested();
        foreach (var file in files)
            AtomicFile.Replace(folder.PathOf(file.Path), file.After.Span, folder.Root);
    }

    private static bool IsAsBefore(FileContent now, EditedFile file) => now.Problem switch
    {
        null => now.Bytes.Span.SequenceEqual(file.Before.Span),
        FileProblem.NotFound => file.Before.IsEmpty,
        _ => false,
    };
}
