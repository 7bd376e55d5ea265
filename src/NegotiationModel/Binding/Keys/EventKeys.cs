namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of events.</summary>
internal static class EventKeys
{
    internal static readonly Key Participants = new("participants", Shape.Refs(Kinds.Party, Kinds.Person),
        "Parties and people who took part.", "participants: [upland, haro]");

    internal static readonly Key TurningPoint =
        new("turning_point", new EitherShape(Shape.Boolean, Shape.Refs(Kinds.Point)),
        "Whether stances before and after it are not contemporaneous: on every point, or on those listed.",
        "turning_point: [dam]");

    internal static readonly Key Outcome = new("outcome", Shape.Terms,
        "What it settled, from its date on.", "outcome: {dam: none}");

    internal static readonly KeyTable Table = new("event",
        [CommonKeys.Title, CommonKeys.Date, Participants, TurningPoint, Outcome, .. CommonKeys.Provenance])
    {
        Rules = [CommonKeys.Dated(CommonKeys.Date)],
    };
}
