namespace AdminReform.AspNetCore.Answers;

/// <summary>A list in an answer, in an object so that more can stand beside it.</summary>
internal sealed record ListOf<T>(IReadOnlyList<T> Items);
