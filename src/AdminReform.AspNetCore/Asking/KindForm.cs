using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Results;

namespace AdminReform.AspNetCore.Asking;

/// <summary>The kind of a conclusion, as documents name it.</summary>
internal sealed class KindForm : IForm<string>
{
    public static Result<string> Read(string text) => ConclusionsJson.Kinds.Contains(text) ? Result.Of(text) : Result<string>.Invalid(Unknown.Value(text, ConclusionsJson.Kinds));
}
