using NegotiationModel.Tests.Reading.Hostile;

namespace NegotiationModel.Tests;

/// <summary>
/// The tests are started by the test host, not from here. With one word this reads hostile input in a process
/// of its own, which a test starts and which may die of it.
/// </summary>
internal static class Program
{
    private static int Main(string[] words)
    {
        if (words is not [SmallStackReader.Word])
            return 0;
        SmallStackReader.ReadAll(Console.Out);
        return 0;
    }
}
