using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>Reads the one condition a statement may have, and checks that it fits the stance.</summary>
internal static class ConditionReader
{
    internal static ConditionDraft? Read(Session session, ItemReader reader, string id, Subject subject,
        ReadStance? stance)
    {
        if (OneOf(reader, id) is not { } key || reader.Find(key) is not { } node)
            return null;
        if (subject.IsOnText)
        {
            reader.Fault(BindingRules.ConditionOnEndorsement, reader.At(key), ("id", id), ("key", key.Name));
            return null;
        }

        if (stance is not null)
            CheckStance(reader, id, key, stance);
        var cases = node is YamlList list ? list.Items : [node];
        if (cases.Length == 0)
            reader.WrongType(key, node);
        var read = ImmutableArray.CreateBuilder<ImmutableArray<OptionChoice>>(cases.Length);
        foreach (var one in cases)
        {
            if (one is YamlMap { Entries.Length: 0 })
                reader.WrongType(key, one);
            read.Add(reader.AsTerms(key, one, (point, at) => MayBeNamed(reader, id, subject, point, at)));
        }

        return new ConditionDraft(Words.Condition(key.Name), read.ToImmutable());
    }

    private static Key? OneOf(ItemReader reader, string id)
    {
        Key? found = null;
        foreach (var key in StatementKeys.Conditions)
        {
            if (!reader.Has(key))
                continue;
            if (found is not null)
            {
                reader.Fault(BindingRules.SeveralConditions, reader.At(key),
                    ("first", found.Name), ("second", key.Name), ("id", id));
                return null;
            }

            found = key;
        }

        return found;
    }

    private static void CheckStance(ItemReader reader, string id, Key key, ReadStance stance)
    {
        var accepts = stance.Kind == StanceKind.Accepts;
        var refuses = stance.Kind is StanceKind.Rejects or StanceKind.RedLine;
        if ((key == StatementKeys.OnlyIf || key == StatementKeys.After) && !accepts)
            reader.Fault(BindingRules.ConditionNeedsAccepts, reader.At(key), ("key", key.Name), ("id", id),
                ("stance", stance.Key), ("opposite", refuses ? Opposite(key) : ""));
        else if ((key == StatementKeys.Unless || key == StatementKeys.Until) && !refuses)
            reader.Fault(BindingRules.ConditionNeedsRejects, reader.At(key), ("key", key.Name), ("id", id),
                ("stance", stance.Key), ("opposite", accepts ? Opposite(key) : ""));
    }

    private static string Opposite(Key key) =>
        (key == StatementKeys.OnlyIf ? StatementKeys.Unless
        : key == StatementKeys.Unless ? StatementKeys.OnlyIf
        : key == StatementKeys.After ? StatementKeys.Until
        : StatementKeys.After).Name;

    private static bool MayBeNamed(ItemReader reader, string id, Subject subject, PointDraft point,
        YamlNode at)
    {
        if (point == subject.Point)
            reader.Fault(BindingRules.ConditionOnOwnPoint, at, ("id", id), ("point", point.Id));
        else if (point.IsFact)
            reader.Fault(BindingRules.ConditionOnFact, at, ("point", point.Id));
        else
            return true;
        return false;
    }
}
