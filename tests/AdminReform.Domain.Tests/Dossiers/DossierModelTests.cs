using AdminReform.Results;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Random lawful and unlawful acts against the specification, with what must hold after every one of them.</summary>
public class DossierModelTests
{
    [Property(MaxTest = 150, Arbitrary = [typeof(DossierArbitraries)])]
    public void Every_act_is_taken_or_refused_as_the_specification_says(DossierMoves steps)
    {
        var specification = new TransitionSpecification();
        var dossier = Dossier.New(DossierExamples.Header);
        var at = DossierExamples.Start;
        foreach (var step in steps.Items)
        {
            var act = Choose(specification, at.PlusMinutes(step.Minutes), step);
            var former = dossier;
            var formerEvents = former.Events.ToArray();
            var formerStatus = former.Status;

            var result = dossier.Apply(act);

            Assert.Equal(specification.IsLawful(act) && !former.Events.Contains(act), result.IsSuccess);
            Assert.Equal(formerEvents, former.Events);
            Assert.Equal(formerStatus, former.Status);
            if (result.IsSuccess)
            {
                specification.Take(act);
                dossier = result.Value;
                at = act.At;
            }
            else
            {
                RefusalSaysWhy(result, former);
            }

            Holds(dossier, specification);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void The_fold_of_a_prefix_is_the_earlier_value(DossierMoves steps)
    {
        var values = Lawful(steps);
        var last = values[^1];
        foreach (var value in values)
        {
            Assert.Equal(value, Dossier.Replay(last.Header, last.Events.Take(value.Events.Count)));
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].LatestAt is { } at && (i == values.Count - 1 || values[i + 1].LatestAt > at))
            {
                Same(values[i], last.AsOf(at));
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void The_acts_offered_are_those_that_can_be_lawful(DossierMoves steps)
    {
        var dossier = Lawful(steps)[^1];
        var specification = new TransitionSpecification();
        foreach (var item in dossier.Events)
        {
            specification.Take(item);
        }

        var at = (dossier.LatestAt ?? DossierExamples.Start).PlusDays(30);
        var possible = Enum.GetValues<DossierEventKind>().Where(kind => Enumerable.Range(0, 60).Any(
            detail => specification.IsLawful(DossierArbitraries.Event(kind, at, detail))));
        var noQuestions = dossier.PendingOpinions.Count == 0;
        Assert.Equal(
            possible, dossier.LawfulActs(at).Where(kind => kind != DossierEventKind.TakenBack && (kind != DossierEventKind.OpinionGiven || !noQuestions)));
        Assert.Equal(dossier.Events.Count > 0, dossier.LawfulActs(at).Contains(DossierEventKind.TakenBack));
    }

    /// <summary>The dossiers after each lawful act of the steps, beginning with the empty one.</summary>
    internal static List<Dossier> Lawful(DossierMoves steps)
    {
        var specification = new TransitionSpecification();
        var at = DossierExamples.Start;
        List<Dossier> values = [Dossier.New(DossierExamples.Header)];
        foreach (var step in steps.Items)
        {
            var act = Choose(specification, at.PlusMinutes(step.Minutes), step);
            if (specification.IsLawful(act) && !values[^1].Events.Contains(act))
            {
                specification.Take(act);
                values.Add(values[^1].Apply(act).Value);
                at = act.At;
            }
        }

        return values;
    }

    /// <summary>Two times in three a lawful act, so that sequences go deep; otherwise any.</summary>
    private static DossierEvent Choose(TransitionSpecification specification, LocalDateTime at, DossierMove step)
    {
        var all = Enum.GetValues<DossierEventKind>().Select(kind => DossierArbitraries.Event(kind, at, step.Detail)).ToArray();
        var lawful = all.Where(specification.IsLawful).ToArray();
        return step.Choice % 3 > 0 && lawful.Length > 0 ? lawful[step.Choice / 3 % lawful.Length] : all[step.Choice / 3 % all.Length];
    }

    private static void RefusalSaysWhy(Result<Dossier> result, Dossier former)
    {
        Assert.Equal(ResultStatus.Conflict, result.Status);
        Assert.All(result.Problems, problem =>
        {
            Assert.StartsWith("dossier.", problem.Code, StringComparison.Ordinal);
            Assert.Equal($"events[{former.Events.Count}]", problem.Path);
            Assert.NotEmpty(problem.Message.Vietnamese);
            Assert.NotEmpty(problem.Message.English);
        });
    }

    private static void Holds(Dossier dossier, TransitionSpecification specification)
    {
        Assert.Equal(specification.PortalCode, (int)dossier.Status);
        Assert.Equal(dossier.Events.Count == 0 ? null : specification.PortalCode, PortalStatuses.CodeOf(dossier.Status));
        Assert.Equal(dossier.Status is DossierStatus.RefusedAtIntake or DossierStatus.Stopped or DossierStatus.Returned, dossier.HasEnded);
        Assert.Equal(specification.Reappointments, dossier.Reappointments);
        Assert.InRange(dossier.Reappointments, 0, 1);
        Assert.Equal(specification.Supplements, dossier.SupplementRequests);
        Assert.InRange(dossier.SupplementRequestsAt(SupplementStage.Reception), 0, 1);
        Assert.InRange(dossier.SupplementRequestsAt(SupplementStage.Appraisal), 0, 1);
        Assert.Equal(dossier.AcceptedAt is null, dossier.ToDeadlineFacts() is null);
        Assert.Empty(dossier.Irregularities);
        Assert.All(dossier.Events.Zip(dossier.Events.Skip(1)), pair => Assert.True(pair.First.At <= pair.Second.At));
        Same(dossier, Dossier.Replay(dossier.Header, dossier.Events.ToArray()));
    }

    private static void Same(Dossier expected, Dossier actual)
    {
        Assert.Equal(expected, actual);
        Assert.True(expected == actual && !(expected != actual));
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(expected.ToDeadlineFacts(), actual.ToDeadlineFacts());
        Assert.Equal(expected.Irregularities, actual.Irregularities);
    }
}
