using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace NegotiationModel.Hosts.Tests.Editor;

/// <summary>Node and the packages of <c>tests/editor</c>: what editors read scenario files with.</summary>
internal static class EditorTools
{
    private const string Required = "NEGMODEL_EDITOR_TESTS";

    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the packages.</summary>
    public static string Folder { get; } = Path.Combine(Root, "tests", "editor");

    /// <summary>The schema that the checkout offers to editors.</summary>
    public static string Schema { get; } = Path.Combine(Root, "docs", "scenario.schema.json");

    /// <summary>What is missing; null if nothing is.</summary>
    public static string? Missing { get; } =
        !Directory.Exists(Path.Combine(Folder, "node_modules", "yaml-language-server"))
            ? "the packages of tests/editor are not installed (cd tests/editor && npm ci)"
        : !HasNode() ? "there is no node on this machine"
        : null;

    /// <summary>Whoever sets this wants a failure, not a skipped test.</summary>
    public static bool AreRequired { get; } = Environment.GetEnvironmentVariable(Required) is "1";

    /// <summary>Starts node with a script of the folder.</summary>
    public static Process Start(params string[] words) => Process.Start(new ProcessStartInfo("node", words)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
        UseShellExecute = false,
    })!;

    private static bool HasNode()
    {
        try
        {
            using var node = Start("--version");
            node.StandardInput.Close();
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NegotiationModel.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the checkout");
    }
}

/// <summary>A test that needs them; shown as skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorFactAttribute : FactAttribute
{
    public EditorFactAttribute() => Skip = Reason;

    /// <summary>Why such a test is skipped; null if it is run.</summary>
    public static string? Reason =>
        EditorTools.AreRequired || EditorTools.Missing is null ? null : "SKIPPED: " + EditorTools.Missing;
}

/// <summary>The same for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorTheoryAttribute : TheoryAttribute
{
    public EditorTheoryAttribute() => Skip = EditorFactAttribute.Reason;
}
