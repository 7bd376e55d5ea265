namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of an analyst's own numbers for one party.</summary>
internal static class PriorityKeys
{
    internal static readonly Key Weights = new("weights", new ByIdShape(Shape.Amount),
        "Point → weight, 0 or more.", "weights: {dam: 70, flow: 30}");

    internal static readonly Key Values = new("values", new ByIdShape(new ByIdShape(Shape.Number)),
        "Point → value of each option.", "values: {dam: {none: 0, half: 60, full: 100}}");

    internal static readonly Key Reservation =
        new("reservation", Shape.Number, "Value of no deal.", "reservation: 40");

    internal static readonly KeyTable Table = new("priorities", Weights, Values, Reservation);
}
