namespace NegotiationModel.Hosts.Tests;

/// <summary>An empty folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("negmodel-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>A test of something that only Unix has; elsewhere it is shown as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : Xunit.FactAttribute
{
    public UnixFactAttribute(string? needs = null)
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs Unix";
        else if (needs is not null && !Path.Exists(needs))
            Skip = $"NOT RUN: needs {needs}, which this machine does not have";
    }
}
