using NegotiationModel.Model;

namespace NegotiationModel.Binding.Keys;

/// <summary>The words of the Traffic Light Protocol.</summary>
internal static class Marking
{
    internal static readonly Shape Shape =
        Binding.Shape.Enum("red", "amber+strict", "amber", "green", "clear");

    /// <summary>The marking of a word; null for any other.</summary>
    internal static Tlp? Of(string word) => word switch
    {
        "red" => Tlp.Red,
        "amber+strict" => Tlp.AmberStrict,
        "amber" => Tlp.Amber,
        "green" => Tlp.Green,
        "clear" => Tlp.Clear,
        _ => null,
    };
}
