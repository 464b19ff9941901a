using AdminReform.Dossiers;

namespace AdminReform.AspNetCore.Answers;

/// <summary>Who has a dossier before them: what they are, and of others than the applicant the unit, with the officer where one is named.</summary>
internal sealed record HolderAnswer(string Kind, string? Unit, string? Officer)
{
    internal static HolderAnswer Of(Holder holder) => new(AnswerJson.Word(holder.Kind), holder.Unit, holder.Officer);
}
