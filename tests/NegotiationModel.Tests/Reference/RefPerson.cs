namespace NegotiationModel.Tests.Reference;

/// <summary>Somebody who speaks for a party.</summary>
internal sealed record RefPerson(string Id, string Party);
