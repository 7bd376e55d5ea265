using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>
/// What a statement is about; <paramref name="IsOnText"/> also where the text cannot be found.
/// </summary>
internal readonly record struct Subject(Party? Party, PointDraft? Point, ProposalDraft? Proposal,
    bool IsOnText);

/// <summary>Reads the party, the point and the text of a statement.</summary>
internal static class SubjectReader
{
    internal static Subject Read(Session session, ItemReader reader, string id, bool defaultsAreBroken)
    {
        var party = reader.Ref(StatementKeys.Party, session.Parties);
        var point = reader.Ref(StatementKeys.Point, session.Points);
        var proposal = reader.Ref(StatementKeys.Proposal, session.Proposals);
        var isOnText = reader.Has(StatementKeys.Proposal);
        if (!isOnText && !reader.Has(StatementKeys.Point))
            reader.MissingOneOf([StatementKeys.Point, StatementKeys.Proposal], BindingRules.NoSubject,
                ("id", id));
        var mayDoWithout = point?.IsFact == true && !isOnText;
        if (!reader.Has(StatementKeys.Party) && !mayDoWithout)
        {
            // A point that cannot be found may be a question of fact, which needs no party.
            if (defaultsAreBroken || (point is null && !isOnText))
                session.Faults.Silently();
            else
                reader.Missing(StatementKeys.Party);
        }

        return new Subject(party, point, proposal, isOnText);
    }
}
