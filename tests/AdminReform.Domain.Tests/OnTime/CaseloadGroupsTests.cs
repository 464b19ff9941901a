using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

public sealed class CaseloadGroupsTests
{
    /// <summary>Many more groups than a small caseload remembers, so that they take each other's places.</summary>
    [Property(MaxTest = 50)]
    public void An_entry_is_in_the_group_of_its_unit_and_field_and_each_group_stands_once(byte[] units, byte[] fields)
    {
        var groups = units.Zip(fields, (unit, field) => ($"unit {unit % 40}", $"field {field % 3}")).ToList();
        var at = new LocalDateTime(2025, 7, 15, 12, 0);
        var caseload = Caseload.At(
            at,
            groups.Select(group => Dossier.Replay(OnTimeExamples.Dossier().Header with { ResolvingUnit = Shared(group.Item1), Field = Shared(group.Item2) }, [new Submitted(at)])),
            DeadlineCalculator.VietnamCivilService);

        Assert.Equal(groups, caseload.ResolvingGroups.OfEntries.ToArray().Select(number => caseload.ResolvingGroups[number]));
        Assert.Equal(groups.Distinct(), Enumerable.Range(0, caseload.ResolvingGroups.Count).Select(number => caseload.ResolvingGroups[number]));
    }

    // Dossiers that are read together hold the same words as the same object.
    private static string Shared(string word) => string.Intern(word);
}
