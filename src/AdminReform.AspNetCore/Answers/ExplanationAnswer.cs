using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier at a moment: its deadline, the acts that are lawful then, what is odd in its history, and what the rules conclude where the office keeps it.</summary>
internal sealed record ExplanationAnswer(string DossierId, string At, DeadlineAnswer Deadline, IReadOnlyList<string> LawfulActs, IReadOnlyList<IrregularityAnswer> Irregularities, JsonElement? Conclusions);
