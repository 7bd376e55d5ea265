namespace NegotiationModel.Model;

/// <summary>The document an account appears in. Identity is the id.</summary>
public sealed class Source
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Author.</summary>
    public string? Author { get; init; }

    /// <summary>Language code.</summary>
    public string? Language { get; init; }

    /// <summary>Date of publication: the default of <c>said</c> and <c>reported</c>.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Address of an archived copy.</summary>
    public string? Archived { get; init; }

    /// <summary>Day of retrieval.</summary>
    public EdtfDate? Retrieved { get; init; }

    /// <summary>Path of the text below the scenario folder.</summary>
    public string? File { get; init; }

    /// <summary>Marking; null if none is written.</summary>
    public Tlp? Tlp { get; init; }

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }
}

/// <summary>A teller: whose version this is. Identity is the id.</summary>
public sealed class Account
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Officials, document, media, on-record, narration …; shown as written.</summary>
    public required string Kind { get; init; }

    /// <summary>Admiralty grade A–F; shown, never calculated with; null if not given.</summary>
    public char? Reliability { get; init; }

    /// <summary>Id of the account it was copied from; null if none.</summary>
    public string? DerivesFrom { get; init; }

    /// <summary>
    /// Id of the account at the end of <see cref="DerivesFrom"/>: the independent voice; its own id if none.
    /// </summary>
    public required string RootId { get; init; }

    /// <summary>Marking; null if none is written.</summary>
    public Tlp? Tlp { get; init; }

    /// <summary>A remark of the analyst.</summary>
    public string? Note { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Traffic Light Protocol markings, from the freest to the strictest.</summary>
public enum Tlp
{
    /// <summary>TLP:CLEAR.</summary>
    Clear,

    /// <summary>TLP:GREEN.</summary>
    Green,

    /// <summary>TLP:AMBER.</summary>
    Amber,

    /// <summary>TLP:AMBER+STRICT.</summary>
    AmberStrict,

    /// <summary>TLP:RED.</summary>
    Red,
}
