namespace AdminReform.Procedures;

/// <summary>Finds commitments that are not shorter than the limit, or that shorten a limit that does not exist.</summary>
internal static class CommitmentCheck
{
    internal static void Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        for (var i = 0; i < version.Commitments.Count; i++)
        {
            var commitment = version.Commitments[i];
            var shortened = version.Limits.Where(
                limit => limit.Effect == LimitEffect.Whole && (commitment.Case is null || limit.Id == commitment.Case)).ToArray();
            if (commitment.Case is not null && shortened.Length == 0)
            {
                faults.Add(
                    "procedure.commitment.unknown", $"{path}commitments[{i}].case",
                    $"Không có thời hạn '{commitment.Case}' để cắt giảm", $"There is no limit '{commitment.Case}' to shorten");
            }

            foreach (var limit in shortened)
            {
                if (!PlainTime.IsAlwaysLonger([[limit.Limit]], commitment.Limit))
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
