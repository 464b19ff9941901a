namespace AdminReform.Procedures;

/// <summary>Finds commitments that are not shorter than the limit, or that shorten a limit that does not exist.</summary>
internal static class CommitmentCheck
{
    /// <summary>How many limits are compared with commitments in one version before the rest is left out, and told so.</summary>
    internal const int MostComparisons = 10_000;

    internal static void Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        var wholes = version.Limits.Where(limit => limit.Effect == LimitEffect.Whole)
            .Select(limit => (limit.Id, limit.Limit, IsLongerThan: PlainTime.LongerThan([[limit.Limit]]))).ToArray();
        var byId = wholes.ToLookup(whole => whole.Id);
        var comparisons = 0;
        for (var i = 0; i < version.Commitments.Count; i++)
        {
            var commitment = version.Commitments[i];
            if (commitment.Case is { } name && !byId.Contains(name))
            {
                faults.Add(
                    "procedure.commitment.unknown", $"{path}commitments[{i}].case",
                    $"Không có thời hạn '{name}' để cắt giảm", $"There is no limit '{name}' to shorten");
            }

            foreach (var limit in commitment.Case is { } id ? byId[id] : wholes)
            {
                if (++comparisons > MostComparisons)
                {
                    faults.Add(
                        "procedure.commitment.complex", $"{path}commitments[{i}]",
                        "Từ đây có quá nhiều thời hạn để so sánh với cam kết", "From here on there are too many limits to compare with the commitments");
                    return;
                }

                if (!limit.IsLongerThan(commitment.Limit))
                {
                    faults.Add(
                        "procedure.commitment.longer", $"{path}commitments[{i}].limit",
                        $"Thời hạn cam kết '{commitment.Limit}' không ngắn hơn '{limit.Limit}' ({limit.Id})",
                        $"The committed limit '{commitment.Limit}' is not shorter than '{limit.Limit}' ({limit.Id})");
                }
            }
        }
    }
}
