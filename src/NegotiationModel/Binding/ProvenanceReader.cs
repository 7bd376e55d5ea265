using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>Reads where a declared thing comes from, and the date it has from there.</summary>
internal static class ProvenanceReader
{
    internal static Provenance Read(Session session, ItemReader reader) => new()
    {
        Account = reader.Ref(CommonKeys.Account, session.Accounts)?.Model,
        Source = reader.Ref(CommonKeys.Source, session.Sources)?.Model,
        At = reader.Texts(CommonKeys.At),
        Speaker = reader.Ref(CommonKeys.Speaker, session.People),
        Tags = reader.Texts(CommonKeys.Tags),
        Note = reader.Text(CommonKeys.Note),
    };

    /// <summary>The date written, else that of the source; null with a fault if there is neither.</summary>
    internal static EdtfDate? Date(Session session, ItemReader reader, Key key)
    {
        if (reader.Has(key))
            return reader.Date(key);
        var mark = session.Faults.Count;
        var source = reader.Ref(CommonKeys.Source, session.Sources);
        if (source?.Model.Published is { } published)
            return published;
        if (source?.DateIsBroken == true)
            session.Faults.Silently();
        else if (session.Faults.Count == mark)
            reader.MissingOneOf([key, CommonKeys.Source], BindingRules.NoDate, ("key", key.Name),
                ("item", reader.Name), ("example", reader.ExampleOf(key)));
        return null;
    }
}
