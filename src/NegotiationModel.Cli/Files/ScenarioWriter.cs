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
    /// <summary>Writes all <paramref name="files"/>, or none if one of them has changed since it was read,
    /// is read-only, or cannot be written.</summary>
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

        foreach (var file in files.Where(f => IsReadOnly(folder.PathOf(f.Path))))
            throw new StopException($"{Escaping.Quote(file.Path)} is read-only; nothing was written");
        cancellation.ThrowIfCancellationRequested();
        for (var written = 0; written < files.Length; written++)
        {
            try
            {
                AtomicFile.Replace(
                    folder.PathOf(files[written].Path), files[written].After.Span, folder.Root);
            }
            catch (StopException e)
            {
                var left = files[..written].Where(f => !IsTakenBack(folder, f)).ToList();
                throw left.Count == 0 ? e : new StopException(e.Message + "; written before: "
                    + string.Join(", ", left.Select(f => Escaping.Quote(f.Path))));
            }
        }
    }

    // A new id in one file and the old one in another is a broken scenario.
    private static bool IsTakenBack(ScenarioFolder folder, EditedFile file)
    {
        try
        {
            if (file.Before.IsEmpty)
                File.Delete(folder.PathOf(file.Path));
            else
                AtomicFile.Replace(folder.PathOf(file.Path), file.Before.Span, folder.Root);
            return true;
        }
        catch (Exception e) when (e is StopException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A file is replaced by a new one, which a folder allows even where the file itself does not.
    private static bool IsReadOnly(string path) =>
        RealPath.Of(path) is { } real && new FileInfo(real) is { Exists: true, IsReadOnly: true };

    private static bool IsAsBefore(FileContent now, EditedFile file) => now.Problem switch
    {
        null => now.Bytes.Span.SequenceEqual(file.Before.Span),
        FileProblem.NotFound => file.Before.IsEmpty,
        _ => false,
    };
}
