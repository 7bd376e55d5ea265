using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// The stance of a statement as read. <see cref="Choice"/> is null where the stance has no options, and
/// where a fault is said about them.
/// </summary>
internal sealed record ReadStance(StanceKind Kind, YamlNode Node, string Key)
{
    internal OptionChoice? Choice { get; init; }

    internal string? Remark { get; init; }

    internal TermReason Because { get; init; }
}

/// <summary>
/// Reads the one stance of a statement and checks that it fits what the statement is about.
/// </summary>
internal static class StanceReader
{
    internal static ReadStance? Read(Session session, ItemReader reader, string id, Subject subject)
    {
        if (OneOf(reader, id, subject) is not { } key)
            return null;
        var because = Words.Reason(reader.Word(StatementKeys.Because));
        var stance = key == StatementKeys.Remark ? Remark(reader)
            : key == StatementKeys.Stance ? OnText(reader, id, subject)
            : OnPoint(reader, id, key, subject);
        if (reader.Has(StatementKeys.Because) && !MayHaveReason(reader, stance, subject))
            reader.Fault(BindingRules.BecauseWithoutTerm, reader.At(StatementKeys.Because), ("id", id));
        return stance is null ? null : stance with { Because = because };
    }

    private static Key? OneOf(ItemReader reader, string id, Subject subject)
    {
        Key? found = null;
        foreach (var key in StatementKeys.Stances)
        {
            if (!reader.Has(key))
                continue;
            if (found is not null)
            {
                reader.Fault(BindingRules.SeveralStances, reader.At(key),
                    ("first", found.Name), ("second", key.Name), ("id", id));
                return null;
            }

            found = key;
        }

        if (found is null)
            reader.MissingOneOf(StatementKeys.Stances, BindingRules.NoStance, ("id", id),
                ("allowed", ShapeWords.Words(StatementKeys.Stances.Where(k => Fits(k, subject))
                    .Select(k => k.Name))));
        return found;
    }

    private static bool Fits(Key key, Subject subject)
    {
        if (subject.IsOnText)
            return key == StatementKeys.Stance;
        return key == StatementKeys.Remark || subject.Point is not { } point
            || (key != StatementKeys.Stance && key == StatementKeys.States == point.IsFact);
    }

    private static ReadStance? Remark(ItemReader reader) =>
        reader.Text(StatementKeys.Remark) is { } text
            ? new ReadStance(StanceKind.Remark, reader.At(StatementKeys.Remark),
                StatementKeys.Remark.Name) { Remark = text }
            : null;

    private static ReadStance? OnText(ItemReader reader, string id, Subject subject)
    {
        var word = reader.Word(StatementKeys.Stance);
        if (subject.IsOnText)
            return word is null ? null
                : new ReadStance(Words.OnText(word), reader.At(StatementKeys.Stance), word);
        if (subject.Point is not null)
            reader.Fault(BindingRules.StanceOfText, reader.At(StatementKeys.Stance), ("id", id),
                ("point", subject.Point.Id),
                ("instead", word is "doubts" or "rejects" or "accepts" ? word : StatementKeys.Position.Name));
        return null;
    }

    private static ReadStance? OnPoint(ItemReader reader, string id, Key key, Subject subject)
    {
        if (subject.IsOnText)
        {
            reader.Fault(BindingRules.StanceOfPoint, reader.At(key), ("stance", key.Name), ("id", id),
                ("allowed", ShapeWords.Words(StatementKeys.Stance.Values)));
            return null;
        }

        if (subject.Point is { } known && !FitsPoint(reader, key, known))
            return null;
        // Without a point or its options the statement is left out, but its condition can still be looked at.
        return new ReadStance(Words.OnPoint(key.Name), reader.At(key), key.Name)
        {
            Choice = subject.Point is { } point ? reader.Options(key, point) : null,
        };
    }

    private static bool FitsPoint(ItemReader reader, Key key, PointDraft point)
    {
        var isAnswer = key == StatementKeys.States;
        if (isAnswer == point.IsFact)
            return true;
        // Any other stance on a question of fact says something else than its answer.
        var instead = isAnswer ? StatementKeys.Position : key == StatementKeys.Position ? StatementKeys.States
            : null;
        var fix = instead is null ? null
            : Respelling.FittingKey(reader.Map, (Syntax.YamlScalar)reader.At(key), instead.Name);
        reader.Fault(isAnswer ? BindingRules.StatesOnPoint : BindingRules.StanceOnFact, reader.At(key), fix,
            ("point", point.Id), ("stance", key.Name));
        return false;
    }

    private static bool MayHaveReason(ItemReader reader, ReadStance? stance, Subject subject) =>
        subject.IsOnText && reader.Has(StatementKeys.Point)
        && (stance is null || stance.Kind is StanceKind.DoubtsText or StanceKind.RejectsText);
}
