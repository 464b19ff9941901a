using System.Text.Json;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier at a moment: its deadline, the acts that are lawful then, and what the rules conclude where the office keeps it.</summary>
internal sealed record ExplanationAnswer(string DossierId, string At, DeadlineAnswer Deadline, IReadOnlyList<string> LawfulActs, JsonElement? Conclusions);
