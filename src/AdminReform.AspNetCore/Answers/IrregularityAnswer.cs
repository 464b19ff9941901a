using AdminReform.Dossiers;

namespace AdminReform.AspNetCore.Answers;

/// <summary>Something odd in the history of a dossier: which event it is, counted from 0, with its type and moment, and what is odd about it.</summary>
internal sealed record IrregularityAnswer(string Code, Words Message, string Path, string Type, string At, string? Provision)
{
    internal static IReadOnlyList<IrregularityAnswer> AllOf(Dossier dossier) =>
    [
        .. from each in dossier.Irregularities
           let item = dossier.Events[each.EventIndex]
           select new IrregularityAnswer(
               each.Code, Words.Of(each.Message), FormattableString.Invariant($"$.events[{each.EventIndex}]"), AnswerJson.Word(item.Kind), AnswerJson.Moment(item.At), each.Provision?.ToString()),
    ];
}
