using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// A fact that needs data of others, <c>../shared/data/</c> beside the repository; elsewhere it is skipped
/// aloud.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithSharedDataAttribute : FactAttribute
{
    public FactWithSharedDataAttribute(string name)
    {
        if (!Path.Exists(SharedData.At(name)))
            Skip = $"SKIPPED: no ../shared/data/{name} beside the repository; its cases were not run";
    }
}

/// <summary>Data of others, of which nothing is copied.</summary>
internal static class SharedData
{
    public static string At(string name) =>
        Repository.At(["..", "shared", "data", .. name.Split('/')]);
}
