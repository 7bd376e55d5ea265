using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Where two statements were made.</summary>
internal static class Channels
{
    /// <summary>One public, the other private.</summary>
    public static bool AreOpposite(Statement a, Statement b) =>
        (a.Channel, b.Channel) is (Channel.Public, Channel.Private) or (Channel.Private, Channel.Public);
}
