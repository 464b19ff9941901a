using NodaTime;

namespace AdminReform.Agencies;

/// <summary>The plainest answers about agencies as somebody might enter them.</summary>
internal static class DirectoryOracle
{
    extension(DirectoryDraft draft)
    {
        internal static IEnumerable<LocalDate> Days => Enumerable.Range(0, 45).Select(day => ValidityArbitraries.Origin.PlusDays(day));

        internal bool IsDoubled => DirectoryDraft.Days.Any(
            date => draft.Agencies.Where(agency => agency.Validity.Contains(date)).GroupBy(agency => agency.Id).Any(group => group.Count() > 1));

        internal bool LeadsBackTo(string id, LocalDate date)
        {
            HashSet<string> seen = [];
            Queue<string> open = new([id]);
            while (open.TryDequeue(out var next))
            {
                foreach (var agency in draft.Agencies.Where(agency => agency.Id == next && agency.Validity.Contains(date) && agency.Parent is not null))
                {
                    if (agency.Parent == id)
                    {
                        return true;
                    }

                    if (seen.Add(agency.Parent!))
                    {
                        open.Enqueue(agency.Parent!);
                    }
                }
            }

            return false;
        }
    }
}
