namespace AdminReform.AspNetCore.Answers;

/// <summary>A conclusion came or went, for those who describe the endpoints; the change writes itself.</summary>
internal sealed record ChangeAnswer(long Number, string At, string Change, string Origin, StandingAnswer Conclusion);
