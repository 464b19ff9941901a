using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using AdminReform.Results;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Properties;

/// <summary>One thing that happens to an office; the figures are taken modulo whatever there is to choose from.</summary>
public readonly record struct Happening(byte What, byte Which, byte Detail)
{
    public override string ToString() => $"({What}, {Which}, {Detail})";
}

/// <summary>Lives through a script: whoever sends a command sends it again until it is answered, as a caller does; whoever dies loses what is in memory.</summary>
internal sealed partial class OfficeModel(OfficeRig rig)
{
    private static readonly string[] Units = ["Office A", "Office B", "Office C"];
    private static readonly string[] OneStops = ["one-stop 1", "one-stop 2"];

    private readonly Dictionary<string, Dossier> _dossiers = [];
    private readonly List<OfficeCommand> _sent = [];
    private readonly List<string> _refused = [];
    private int _last;

    internal async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<Happening> script)
    {
        List<string> faults = [];
        foreach (var happening in script)
        {
            await HappenAsync(happening, faults);
            await CheckPlacesAsync(faults);
        }

        rig.Store.Disarm();
        rig.Crash(0);
        rig.Crash(1);
        await rig.StepAllAsync();
        await rig.AdvanceAsync(Period.FromDays(1));
        await rig.DeliverAllAsync();
        await CompareAsync(faults);
        await CompareLateAsync(faults);
        faults.AddRange(rig.Mornings.FaultsOf(rig.Letters.All));
        faults.AddRange(await Verifier.FaultsOfAsync(rig.Letters.All.Where(letter => letter.Kind != Telling.DeliveryKind.Morning), rig.Store.Inner));
        var report = await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync();
        faults.AddRange(report.Faults.Select(fault => fault.ToString()));
        faults.AddRange((report.OfOtherRules, report.BeforeChannel, report.Waiting) == default ? [] : [report.ToString()]);
        faults.AddRange(await Verifier.FaultsAsync(rig.Store.Inner, rig.Settings.Current));
        return faults;
    }

    // Finding by finding, dossier by dossier.
    private async Task CompareLateAsync(List<string> faults)
    {
        List<(string Unit, string OneStop, string Late)> expected = [];
        foreach (var finding in (await rig.Office.StandingAsync(new())).Where(each => each is { Kind: "finding", Rule: RuleIds.Overdue or RuleIds.OverdueAfterReappointment }))
        {
            var dossier = (await rig.Office.FindDossierAsync(finding.Subject)).Value;
            expected.Add((finding.Unit, dossier.ReceivingUnit, Text(finding, dossier)));
        }

        foreach (var (unit, oneStop) in from unit in (string?[])[null, .. Units] from oneStop in (string?[])[null, .. OneStops] select (unit, oneStop))
        {
            var late = (await rig.Office.LateAsync(unit, oneStop)).Select(each => Text(each.Finding, each.Dossier)).ToList();
            var asked = expected.Where(each => (unit ?? each.Unit) == each.Unit && (oneStop ?? each.OneStop) == each.OneStop).Select(each => each.Late);
            faults.AddRange(late.Order(StringComparer.Ordinal).SequenceEqual(asked.Order(StringComparer.Ordinal))
                ? [] : [$"{late.Count} are late in {unit ?? "all"}, received by {oneStop ?? "any"}, of {expected.Count}."]);
        }

        foreach (var oneStop in OneStops)
        {
            var received = _dossiers.Values.Where(dossier => dossier.ReceivingUnit == oneStop).Select(dossier => dossier.Id).ToHashSet();
            var standing = (await rig.Office.StandingAsync(new())).Where(each => received.Contains(each.Subject)).Select(each => each.Id);
            var seen = (await rig.Office.StandingAsync(new() { ReceivingUnit = oneStop })).Select(each => each.Id);
            var changes = (await rig.Office.FindChangesAsync(0, int.MaxValue)).Where(change => received.Contains(change.Conclusion.Subject) != (change.Conclusion.ReceivingUnit == oneStop));
            faults.AddRange(standing.SequenceEqual(seen) && !changes.Any() ? [] : [$"{oneStop} sees {string.Join(", ", seen)}, not {string.Join(", ", standing)}."]);
        }

        static string Text(StandingConclusion finding, Dossier dossier) => $"{finding.Json} {StoredJson.Write(dossier)}";
    }

    private async Task HappenAsync(Happening happening, List<string> faults)
    {
        var (which, detail) = ((int)happening.Which, (int)happening.Detail);
        switch (happening.What % 14)
        {
            case 0 or 1:
                await SendAsync(OfficeCommand.Open(NextId(), New(which, detail)));
                break;
            case 2 or 3:
                await SendAsync(happening.What % 24 < 12 ? OfficeCommand.Record(NextId(), Chosen(which), Event(detail)) : OfficeCommand.Act(NextId(), Chosen(which), Event(detail)));
                break;
            case 4 when _dossiers.GetValueOrDefault(Chosen(which)) is { Events.Count: > 0 } dossier:
                await TakeBackAsync(dossier, dossier.Events[detail % dossier.Events.Count], byOtherTexts: happening.What >= 128);
                break;
            case 5 when _sent.Count > 0:
                await SendAgainAsync(_sent[which % _sent.Count], faults);
                break;
            case 6:
                await SendAsync(OfficeCommand.HandOver(NextId(), Chosen(which), Units[detail % Units.Length]));
                break;
            case 7:
                rig.Clock.Now = rig.Clock.Now.PlusMinutes(detail % 5 == 0 ? -which : which * (1 + detail));
                break;
            case 8 or 9:
                await rig.StepAsync(Units[which % Units.Length], detail % 2, 1 + (detail % 7));
                break;
            case 10:
                rig.Store.Arm(which % 6, detail % 2 == 0);
                break;
            case 11 when detail % 3 == 0:
                rig.Crash(which % 2);
                break;
            case 12:
                await SucceedAsync(which, detail, faults);
                break;
            case 13 when _dossiers.Count > 0:
                await SendAsync(OfficeCommand.EraseTexts(NextId(), Chosen(which)));
                break;
            default:
                await DeliverAsync(which);
                break;
        }
    }

    private async Task DeliverAsync(int which)
    {
        try
        {
            _ = await rig.Courier.DeliverAsync(rig.Channels[which % rig.Channels.Count], CancellationToken.None);
        }
        catch (CrashException)
        {
            // What was delivered and not remembered comes again.
        }

        if (which % 4 == 0 && await rig.Store.Inner.StandingAsync(new() { Kind = "notice" }, CancellationToken.None) is [var standing, ..]
            && (await rig.Store.Inner.NoticesAsync(standing.Unit, CancellationToken.None)).Select(row => row.Notice).FirstOrDefault(notice => notice.Id == standing.Id) is { Run: null } told)
        {
            await SendAsync(OfficeCommand.Acknowledge(NextId(), new Acknowledgement(told.Subject, told.Step, told.Cause, "head", rig.Clock.Now)));
        }
    }

    // Whoever takes back an event may name it by the texts that it had before they were erased; of several that nothing else tells apart none is meant.
    private Task TakeBackAsync(Dossier dossier, DossierEvent kept, bool byOtherTexts)
    {
        var named = byOtherTexts ? Named(kept) : kept;
        var meant = dossier.Events.Distinct().Count(other => Named(other).Equals(named)) == 1 ? kept : named;
        var id = NextId();
        return SendAsync(Of(named), Of(meant));

        OfficeCommand Of(DossierEvent item) => OfficeCommand.Record(id, dossier.Id, new TakenBack(rig.Clock.Now, item, "clerk", "typed wrongly"));
    }

    private static DossierEvent Named(DossierEvent kept) => kept switch
    {
        SupplementAsked { Reason: { } reason } asked => asked with { Reason = Marks().Replace(reason, "as it was") },
        Reappointed { Reason: { } reason } reappointed => reappointed with { Reason = Marks().Replace(reason, "as it was") },
        Stopped { Reason: { } reason } stopped => stopped with { Reason = Marks().Replace(reason, "as it was") },
        TakenBack taken => taken with { Reason = Marks().Replace(taken.Reason, "as it was"), Event = Named(taken.Event) },
        _ => kept,
    };

    private async Task SendAsync(OfficeCommand command, OfficeCommand? meant = null)
    {
        var receipt = await AnsweredAsync(command);
        if (!receipt.IsSuccess)
        {
            return;
        }

        _sent.Add(command);
        Apply(meant ?? command);
    }

    private async Task SendAgainAsync(OfficeCommand command, List<string> faults)
    {
        faults.AddRange((await AnsweredAsync(command)).IsSuccess ? [] : [$"{command} was not answered as before"]);
        var other = OfficeCommand.Record(command.Id, command.DossierId, new StepRecorded(rig.Clock.Now.PlusSeconds(1), $"other than {command.Id}"));
        faults.AddRange((await AnsweredAsync(other)).Status == ResultStatus.Conflict ? [] : [$"another body under {command.Id} was taken"]);
    }

    private async Task<Result<CommandReceipt>> AnsweredAsync(OfficeCommand command)
    {
        while (true)
        {
            try
            {
                return await rig.Office.SendAsync(command);
            }
            catch (CrashException)
            {
                // The answer was lost.
            }
        }
    }

    // What the facts are, in the order in which they were accepted.
    private void Apply(OfficeCommand command)
    {
        var id = command.DossierId;
        switch (command.Kind)
        {
            case CommandKind.Open:
                Place(command.Dossier!);
                break;
            case CommandKind.Record when command.Events[0] is TakenBack taken && !Stands(_dossiers[id], taken):
                _refused.Add(command.Id);
                break;
            case CommandKind.Record:
                _dossiers[id] = Dossier.Replay(_dossiers[id].Header, [.. _dossiers[id].Events, .. command.Events]);
                break;
            case CommandKind.Act when _dossiers[id].Apply(command.Events[0]).TryGet(out var after):
                _dossiers[id] = after;
                break;
            case CommandKind.EraseTexts:
                _dossiers[id] = StoredJson.Dossier(Erased(StoredJson.Write(_dossiers[id])), Law.Regimes.Known);
                break;
            case CommandKind.HandOver when _dossiers[id].ResolvingUnit != command.ToUnit:
                Place(Dossier.Replay(_dossiers[id].Header with { ResolvingUnit = command.ToUnit! }, _dossiers[id].Events));
                break;
            case CommandKind.Act or CommandKind.HandOver:
                _refused.Add(command.Id);
                break;
        }
    }

    private async Task CompareAsync(List<string> faults)
    {
        foreach (var command in _sent)
        {
            var receipt = (await rig.Office.FindReceiptAsync(command.Id)).Value;
            var state = receipt.State;
            if (command.Kind == CommandKind.HandOver && _decisions.Count > 0 && (state == CommandState.Applied || receipt.Problems is [{ Code: "command.same-unit" }]))
            {
                // Whoever follows may have had the dossier by then; what is past stayed where it was.
                continue;
            }

            faults.AddRange(state == (_refused.Contains(command.Id) ? CommandState.Refused : CommandState.Applied) ? [] : [$"{command} is {state}"]);
        }

        foreach (var (id, dossier) in _dossiers)
        {
            var kept = (await rig.Store.Inner.FindDossierAsync(id, CancellationToken.None))!;
            var unit = _past.Contains(id) && _places[id].Contains(kept.Unit) ? kept.Unit : dossier.ResolvingUnit;
            var expected = Dossier.Replay(dossier.Header with { ResolvingUnit = unit }, dossier.Events);
            faults.AddRange(StoredJson.Dossier(kept.Body, Law.Regimes.Known).Equals(expected) && kept.Unit == unit ? [] : [$"{id} is kept as {kept.Body}, and is {expected}"]);
        }
    }

    // What stands may be taken back, and a taking back that stands; one that is recorded again adds nothing.
    private static bool Stands(Dossier dossier, TakenBack taking)
    {
        if (dossier.Events.Contains(taking))
        {
            return true;
        }

        List<DossierEvent> gone = [];
        foreach (var item in dossier.Events.Distinct().OfType<TakenBack>().Reverse().Where(item => !gone.Contains(item)))
        {
            gone.Add(item.Event);
        }

        return dossier.Events.Contains(taking.Event) && !gone.Contains(taking.Event);
    }

    // Numbered in their order, from the last that there was; equal ones are one.
    private static string Erased(string json)
    {
        var marks = Marks().Matches(json).Select(mark => mark.Value).Distinct().ToDictionary(mark => mark);
        var last = marks.Keys.Select(mark => int.Parse(mark[8..^1], CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return Reasons().Replace(json, reason =>
        {
            var text = reason.Groups[1].Value;
            if (!marks.TryGetValue(text, out var mark))
            {
                marks.Add(text, mark = string.Create(CultureInfo.InvariantCulture, $"[đã xóa {++last}]"));
            }

            return $"\"reason\":\"{mark}\"";
        });
    }

    [GeneratedRegex("\"reason\":\"([^\"]*)\"")]
    private static partial Regex Reasons();

    [GeneratedRegex(@"\[đã xóa \d+\]")]
    private static partial Regex Marks();

    private string NextId() => FormattableString.Invariant($"c{++_last}");

    private static string IdOf(int which) => FormattableString.Invariant($"D{which % 6}");

    private string Chosen(int which) => _dossiers.Count == 0 ? IdOf(which) : _dossiers.Keys.Order(StringComparer.Ordinal).ElementAt(which % _dossiers.Count);

    private Dossier New(int which, int detail) => Dossier.Replay(
        new(IdOf(which), Procedures[which % 6 % 2], OneStops[which % 6 / 3], Units[detail % Units.Length], "civil status", Channel.Counter),
        [new Accepted(rig.Clock.Now.PlusDays(-(detail % 12)), TimeLimit.WorkingDays(1 + (detail % 5))), new Forwarded(rig.Clock.Now.PlusDays(-(detail % 12)).PlusMinutes(1), Units[detail % Units.Length], "officer")]);

    private DossierEvent Event(int detail)
    {
        // Older than what is reached, now, or to come.
        var at = rig.Clock.Now.PlusHours((detail % 9) - 6);
        return (detail % 7) switch
        {
            0 => new ResultReady(at),
            1 => new Returned(at),
            2 => new SupplementAsked(at, "a paper is missing"),
            3 => new Supplemented(at),
            4 => new Reappointed(at, new DueMoment(at.Date.PlusDays(detail % 6)), "too much work"),
            5 => new Stopped(at, "not ours"),
            _ => new StatusTold(at),
        };
    }
}
