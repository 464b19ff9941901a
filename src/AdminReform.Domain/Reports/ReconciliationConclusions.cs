using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Sums up a reconciliation in sentences.</summary>
internal static class ReconciliationConclusions
{
    internal static ValueList<LocalizedText> Of(Reconciliation reconciliation)
    {
        var sentences = new List<LocalizedText>();
        sentences.AddRange(reconciliation.Identities.Where(check => check.Status == Verdict.Fails).Select(check => Sentence(check.Words)));
        if (!reconciliation.IsConsistent && sentences.Count == 0)
        {
            sentences.Add(new(
                "Từng đẳng thức chưa sai, nhưng các số liệu không thể cùng đúng.",
                "No identity fails by itself, but the figures cannot all be right."));
        }

        sentences.AddRange(Standing(reconciliation));
        sentences.AddRange(Explaining(reconciliation));
        sentences.AddRange(Correcting(reconciliation));
        if (reconciliation.IsConsistent)
        {
            sentences.AddRange(reconciliation.Identities.Where(check => check.Status == Verdict.Holds).Select(check => Sentence(check.Words)));
        }

        sentences.AddRange(Knowing(reconciliation));
        sentences.AddRange(reconciliation.WithoutParts.Select(rest => Sentence(ReconciliationWords.WithoutParts(rest, reconciliation.Figures.Figures))));
        return ValueList.From(sentences);
    }

    private static IEnumerable<LocalizedText> Standing(Reconciliation reconciliation)
    {
        foreach (var group in reconciliation.Readings
            .Where(reading => reading.Placements.Count == 1 && reading.Placements[0].Figure is not null)
            .GroupBy(reading => reading.Placements[0].Figure!))
        {
            var failing = group.FirstOrDefault(reading => reading.Verdict == Verdict.Fails && reading.Difference is not null);
            var holding = QuotedSum(reconciliation);
            if (reconciliation.IsConsistent && failing is not null && holding is not null)
            {
                var (name, amount, gap) = (group.Key.Name, ReportNumber.Text(group.Key.Value), ReportNumber.Text(failing.Difference!.Value));
                yield return new(
                    $"{amount.Vietnamese} (“{name.Vietnamese}”) đứng ngoài tổng: {holding.Vietnamese} khớp khi không có số này, và lệch {gap.Vietnamese} nếu cộng vào.",
                    $"{amount.English} (“{name.English}”) stand outside the sum: {holding.English} holds without them, and fails by {gap.English} with them.");
            }

            var undecided = group.Where(reading => reading.Verdict == Verdict.Open).ToList();
            if (undecided.Count > 0)
            {
                var places = ReconciliationWords.Join(undecided.Select(reading => ReconciliationWords.Placed(reading.Placements[0])), "; ", "; ");
                yield return new(
                    $"Số liệu công bố không loại trừ được: {places.Vietnamese}.",
                    $"The published figures do not exclude: {places.English}.");
            }
        }
    }

    // The balance is what a reader adds up; where it cannot be told, the total received and its outcome.
    private static LocalizedText? QuotedSum(Reconciliation reconciliation) => reconciliation.Identities
        .Where(check => check.Status == Verdict.Holds)
        .OrderByDescending(check => check.Identity == ReportIdentity.Balance)
        .ThenByDescending(check => check.Identity == ReportIdentity.ReceivedByOutcome)
        .Select(ReconciliationWords.Sums)
        .FirstOrDefault();

    private static IEnumerable<LocalizedText> Explaining(Reconciliation reconciliation)
    {
        if (reconciliation.IsConsistent)
        {
            yield break;
        }

        var holding = reconciliation.Readings.Where(reading => reading.Verdict == Verdict.Holds).ToList();
        if (holding.Count > 0)
        {
            var placed = ReconciliationWords.Join(
                holding.Select(reading => ReconciliationWords.Join(reading.Placements.Select(ReconciliationWords.Placed), " và ", " and ")),
                "; hoặc ",
                "; or ");
            yield return new(
                $"Các đẳng thức khớp nếu có {placed.Vietnamese}.",
                $"The identities hold if there are {placed.English}.");
        }
    }

    private static IEnumerable<LocalizedText> Correcting(Reconciliation reconciliation)
    {
        if (reconciliation.IsConsistent)
        {
            yield break;
        }

        if (reconciliation.Corrections.Count == 0)
        {
            yield return new(
                $"Sửa đến {FigureCorrections.MaximumSize} số liệu cũng không làm các đẳng thức khớp.",
                $"Correcting up to {FigureCorrections.MaximumSize} figures does not make the identities hold.");
            yield break;
        }

        var sets = ReconciliationWords.Join(
            reconciliation.Corrections.Select(set => ReconciliationWords.Join(set.Select(correction => correction.Words), " và ", " and ")),
            "; hoặc ",
            "; or ");
        yield return new(
            $"Ít sửa đổi nhất để các đẳng thức khớp: {sets.Vietnamese}.",
            $"The fewest corrections that make the identities hold: {sets.English}.");
    }

    private static IEnumerable<LocalizedText> Knowing(Reconciliation reconciliation)
    {
        foreach (var knowledge in reconciliation.Columns.Where(knowledge => knowledge.Kind != KnowledgeKind.Published))
        {
            if (reconciliation.IsConsistent)
            {
                yield return Sentence(knowledge.Words);
            }
        }
    }

    private static LocalizedText Sentence(LocalizedText words) => new(
        $"{char.ToUpperInvariant(words.Vietnamese[0])}{words.Vietnamese[1..]}.",
        $"{char.ToUpperInvariant(words.English[0])}{words.English[1..]}.");
}
