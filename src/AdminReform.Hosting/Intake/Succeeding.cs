using AdminReform.Agencies;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>Has units followed by others: one command for the desk of each, whose ids follow from that of the caller, all accepted in one transaction.</summary>
internal sealed class Succeeding(IOfficeStore store, Bells bells, OfficeSettings settings, AgencyDirectory directory, LocalDate today, Instant at, string id)
{
    /// <summary>What the agencies say of the units that have a desk and that nobody was told of.</summary>
    internal async Task<IReadOnlyList<Result<Succession>>> FindAsync(CancellationToken cancellation)
    {
        var told = (await store.DeskRowsAsync(cancellation).ConfigureAwait(false)).ToDictionary(desk => desk.Unit, desk => desk.Succession, StringComparer.Ordinal);
        return
        [
            .. from unit in await UnitsAsync(cancellation).ConfigureAwait(false)
               where IsKnown(unit)
               let before = told.GetValueOrDefault(unit)
               let competent = directory.Competent(unit, today)
               where directory.Find(unit, today) is not null ? before is not null : before?.Successors.All(successor => competent.Any(agency => agency.Id == successor)) != true
               orderby unit
               select directory.ChainOf(unit, today).Map(chain => new Succession(unit, chain.Unit)),
        ];
    }

    internal async Task<ValueList<Result<CommandReceipt>>> RunAsync(
        IReadOnlyList<Result<Succession>> successions, Func<DossierRow, string?>? choose, CancellationToken cancellation)
    {
        var all = successions.Where(each => each.IsSuccess).Select(each => each.Value).ToList();
        var ending = all.Where(succession => succession.IsEnd).Select(succession => succession.Unit).ToHashSet(StringComparer.Ordinal);
        var (circling, units) = (Circling(all, ending), await UnitsAsync(cancellation).ConfigureAwait(false));
        var twice = all.GroupBy(succession => succession.Unit, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        List<Result<ValueList<NewCommand>>> prepared = [];
        foreach (var each in successions)
        {
            if (!each.TryGet(out var succession))
            {
                prepared.Add(Result<ValueList<NewCommand>>.Failure(each.Status, each.Problems));
            }
            else if (twice.Contains(succession.Unit))
            {
                prepared.Add(Result<ValueList<NewCommand>>.Conflict(SuccessionProblems.Twice(succession.Unit)));
            }
            else if (circling.Contains(succession.Unit))
            {
                prepared.Add(Result<ValueList<NewCommand>>.Conflict(SuccessionProblems.Cycle(succession.Unit)));
            }
            else
            {
                // Said again it moves nothing: its answer alone is asked for.
                var isAgain = await store.HasAcceptedAsync(Id("succeed", succession.Unit), cancellation).ConfigureAwait(false);
                prepared.Add(Prepare(
                    succession, await ChosenAsync(succession, isAgain ? null : choose, cancellation).ConfigureAwait(false),
                    unit => !isAgain && units.Contains(unit) && !ending.Contains(unit)));
            }
        }

        NewCommand[] sound = [.. prepared.Where(each => each.IsSuccess).SelectMany(each => each.Value)];
        var accepted = sound.Length == 0 ? [] : await store.AcceptAsync(sound, at, cancellation).ConfigureAwait(false);
        bells.Poke(accepted.Where(answer => answer.Kind == AcceptanceKind.Accepted).Select(answer => answer.Row!.Unit));
        var next = 0;
        return [.. prepared.Select(each => each.Then(commands => Receipts.Of(commands[^1], accepted[(next += commands.Count) - 1])))];
    }

    private async Task<HashSet<string>> UnitsAsync(CancellationToken cancellation) =>
        (await store.DesksAsync(cancellation).ConfigureAwait(false)).Select(desk => desk.Unit).ToHashSet(StringComparer.Ordinal);

    // Each that ends where only such follow as go on is set aside, and then again; what is left leads into a circle.
    private static HashSet<string> Circling(List<Succession> all, HashSet<string> ending)
    {
        HashSet<string> left = [.. ending];
        while (all.Exists(succession => left.Contains(succession.Unit) && !succession.Successors.Any(left.Contains) && left.Remove(succession.Unit)))
        {
            // The next one.
        }

        return left;
    }

    private async Task<Succession> ChosenAsync(Succession succession, Func<DossierRow, string?>? choose, CancellationToken cancellation)
    {
        if (choose is null)
        {
            return succession;
        }

        var dossiers = await store.DossiersAsync(succession.Unit, cancellation).ConfigureAwait(false);
        return succession with
        {
            Parts =
            [
                .. from dossier in dossiers
                   let successor = choose(dossier)
                   where successor is not null
                   group dossier.Id by successor into part
                   select new SuccessionPart(part.Key) { Dossiers = [.. part] },
                .. succession.Parts,
            ],
        };
    }

    private Result<ValueList<NewCommand>> Prepare(Succession said, Succession chosen, Func<string, bool> goesOn)
    {
        if (RefusalOf(chosen) is { } problem)
        {
            return Result<ValueList<NewCommand>>.Conflict(problem);
        }

        // What was said makes the same content, whatever dossiers there are to choose from when it is said again.
        var succeed = Succeed("succeed", chosen, chosen.Unit);
        var (command, malformed) = CommandCheck.Of(succeed);
        return command is null || NameCheck.ProblemOf(succeed) is not null
            ? Result<ValueList<NewCommand>>.Invalid(malformed ?? NameCheck.ProblemOf(succeed)!)
            : Result.Of<ValueList<NewCommand>>(
            [
                // A unit that others once followed goes on, or what comes to it would leave it again.
                .. chosen.Successors.Where(successor => successor != chosen.Unit && goesOn(successor))
                    .Select(successor => CommandCheck.Of(Succeed("goes-on", new(successor, successor), $"{successor}/{chosen.Unit}")).Command!),
                command with { Digest = StoredJson.DigestOf("", StoredJson.Write(Succeed("succeed", said, said.Unit))) },
            ]);
    }

    private OfficeCommand Succeed(string word, Succession succession, string of) => OfficeCommand.Succeed(Id(word, of), succession);

    private string Id(string word, string of)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return $"{id}/{word}/{of}";
    }

    private Problem? RefusalOf(Succession succession)
    {
        if (succession.IsEnd && directory.Find(succession.Unit, today) is { } agency)
        {
            return SuccessionProblems.InBeing(agency, today);
        }

        var competent = succession.IsEnd && IsKnown(succession.Unit) ? directory.Competent(succession.Unit, today) : null;
        return succession.Successors.Where(successor => successor != succession.Unit).Select(RefusalOf).FirstOrDefault(problem => problem is not null);

        Problem? RefusalOf(string successor)
        {
            if (competent is not null)
            {
                return competent.Any(other => other.Id == successor) ? null : SuccessionProblems.Other(succession.Unit, successor, competent);
            }

            if (IsKnown(successor))
            {
                return directory.Find(successor, today) is not null ? null : SuccessionProblems.Other(succession.Unit, successor, directory.Competent(successor, today));
            }

            // What is no name at all is refused with the command.
            return NameCheck.OfUnit(successor, CommandPlaces.Successor) is null ? Arrivals.UnknownUnit(settings, successor, CommandPlaces.Successor) : null;
        }
    }

    private bool IsKnown(string unit) => directory.History(unit).Count > 0;
}
