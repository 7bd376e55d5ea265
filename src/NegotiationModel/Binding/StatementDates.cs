using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>When it was said and reported, and until when it stands.</summary>
internal readonly record struct StatementDates(EdtfDate Said, EdtfDate Reported, EdtfDate? Expires)
{
    internal static StatementDates? Read(Session session, ItemReader reader, string id, Source? source)
    {
        var written = reader.Date(StatementKeys.Reported);
        var expires = reader.Date(StatementKeys.Expires);
        if (ProvenanceReader.Date(session, reader, CommonKeys.Said) is not { } said)
            return null;
        if (written is { } told)
        {
            if (said.IsLaterThan(told))
                reader.Fault(BindingRules.ReportedBeforeSaid, reader.At(StatementKeys.Reported),
                    ("id", id), ("said", said.Text), ("reported", told.Text));
            return new StatementDates(said, told, expires);
        }

        if (source?.Published is not { } published || !said.IsLaterThan(published))
            return new StatementDates(said, source?.Published ?? said, expires);
        reader.Fault(BindingRules.SourceBeforeSaid, reader.At(CommonKeys.Said), ("id", id),
            ("said", said.Text),
            ("source", source.Id), ("published", published.Text));
        return new StatementDates(said, said, expires);
    }
}
