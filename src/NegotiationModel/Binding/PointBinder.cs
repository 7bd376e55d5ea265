using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// Binds points and questions of fact. A point whose kind, options, range, scope or keys are wrong is left
/// out, since statements on it could mean something else; its other parts are left out one by one.
/// </summary>
internal static class PointBinder
{
    internal static void Bind(Session session)
    {
        foreach (var item in SectionItems.OfMap(session, FormatTable.Points, session.Points, _ => false))
        {
            if (Read(session, item) is { } draft)
                session.Points.Set(item.Id, draft);
        }
    }

    private static PointDraft? Read(Session session, SectionItem item)
    {
        var reader = new ItemReader(session, PointKeys.Table, item.Map, "Point `" + item.Id + "`");
        var title = reader.LocalText(CommonKeys.Title);
        var kind = KindOf(reader.Word(PointKeys.Kind));
        var isFact = reader.Word(PointKeys.About) is not null;
        var scope = reader.Word(PointKeys.Scope) is "context" ? PointScope.Context : PointScope.Deal;
        var nodes = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        var before = session.Faults.Count;
        var options = kind is null ? [] : OptionsOf(reader, item.Id, kind.Value, nodes);
        var grid = kind == PointKind.Numeric ? GridReader.Read(reader, item.Id) : null;
        var hasOptions = kind is not null && session.Faults.Count == before;
        var isWhole = !reader.IsBroken && kind is not null && title is not null;
        if (isWhole && kind == PointKind.Ordered && options.Length == 1)
            session.Fault(BindingRules.OneOption, reader.At(PointKeys.Options), ("point", item.Id));
        var draft = new PointDraft
        {
            Id = item.Id,
            Kind = kind ?? PointKind.Nominal,
            IsFact = isFact,
            Scope = scope,
            Options = options,
            Indexes = hasOptions
                ? options.Select((o, i) => (o.Id, i))
                    .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal)
                : [],
            OptionNodes = nodes,
            Grid = grid,
            Build = Builder(session, reader, title ?? new LocalText(item.Id), grid),
        };
        if (hasOptions)
            draft.StatusQuo = reader.Options(PointKeys.StatusQuo, draft);
        return isWhole ? draft : null;
    }

    // Half a list of those who must all act would say that fewer suffice.
    private static Func<PointDraft, ImmutableArray<PointOption>, int, Point> Builder(
        Session session, ItemReader reader, LocalText title, NumericGrid? grid)
    {
        var decidedBy = reader.Whole(() => reader.Refs(PointKeys.DecidedBy, session.Parties), []);
        var salience = reader.Amount(PointKeys.Salience);
        var note = reader.Text(CommonKeys.Note);
        return (self, options, index) => new Point
        {
            Id = self.Id,
            Title = title,
            Kind = self.Kind,
            Options = options,
            Index = index,
            IsFact = self.IsFact,
            Scope = self.Scope,
            Grid = grid,
            StatusQuo = self.StatusQuo?.Resolve() ?? OptionSet.Empty,
            DecidedBy = [.. decidedBy.OrderBy(p => p.Id, StringComparer.Ordinal)],
            Salience = salience,
            Note = note,
        };
    }

    private static ImmutableArray<PointOption> OptionsOf(
        ItemReader reader, string id, PointKind kind, Dictionary<string, YamlNode> nodes)
    {
        var (needed, wrong) = kind == PointKind.Numeric
            ? (PointKeys.Range, new[] { PointKeys.Options })
            : (PointKeys.Options, [PointKeys.Range, PointKeys.Step, PointKeys.Unit]);
        var misplaced = wrong.FirstOrDefault(reader.Has);
        if (misplaced is not null || !reader.Has(needed))
        {
            reader.Fault(BindingRules.OptionsMismatch, misplaced is null ? reader.Anchor
                : reader.At(misplaced),
                ("point", id), ("kind", reader.Text(PointKeys.Kind) ?? ""), ("needs", needed.Name),
                ("found", misplaced?.Name ?? ""), ("example", needed.Example));
            return [];
        }

        return kind == PointKind.Numeric || reader.Find(PointKeys.Options) is not { } node ? []
            : Listed(reader, id, node, nodes);
    }

    private static ImmutableArray<PointOption> Listed(
        ItemReader reader, string point, YamlNode node, Dictionary<string, YamlNode> seen)
    {
        if (node is not YamlList list)
        {
            reader.WrongType(PointKeys.Options, node);
            return [];
        }

        if (list.Items.Length == 0)
            reader.Fault(BindingRules.EmptyOptions, node, ("key", PointKeys.Options.Name), ("point", point),
                ("example", PointKeys.Options.Example));
        var options = ImmutableArray.CreateBuilder<PointOption>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Option(reader, point, item, seen) is { } option)
                options.Add(option);
        }

        return options.ToImmutable();
    }

    // `id: title`, or an id that says enough by itself.
    private static PointOption? Option(
        ItemReader reader, string point, YamlNode item, Dictionary<string, YamlNode> seen)
    {
        var (id, titleNode) = item switch
        {
            YamlScalar { IsMissing: false } bare => (bare, null),
            YamlMap { Entries.Length: 1 } map => (map.Entries[0].Key, map.Entries[0].Value),
            _ => (null, (YamlNode?)null),
        };
        if (id is null)
        {
            reader.WrongType(PointKeys.Options, item);
            return null;
        }

        reader.DeclareOption(point, id, seen);
        if (titleNode is not null)
            reader.NoteOption(point, id.Value, titleNode);
        var title = titleNode is null or YamlScalar { IsMissing: true }
            ? null
            : reader.AsLocalText(PointKeys.Options, titleNode);
        return new PointOption(id.Value, title);
    }

    private static PointKind? KindOf(string? word) => word switch
    {
        "ordered" => PointKind.Ordered,
        "nominal" => PointKind.Nominal,
        "numeric" => PointKind.Numeric,
        _ => null,
    };
}
