namespace AdminReform.Results.Ardalis;

/// <summary>The problem of a failure that gave no reason, and the code of a reason that came as plain words.</summary>
internal static class Unexplained
{
    internal const string WordsCode = "result.words";

    internal static Problem Problem { get; } =
        Problem.Of("result.unexplained", "Thao tác không thành công và không nêu lý do.", "The operation failed and gave no reason.");
}
