using System.Diagnostics.CodeAnalysis;
using AdminReform.Texts;

namespace AdminReform.AspNetCore.Answers;

/// <summary>Words for people, in both languages.</summary>
internal sealed record Words(string Vi, string En)
{
    [return: NotNullIfNotNull(nameof(text))]
    internal static Words? Of(LocalizedText? text) => text is null ? null : new(text.Vietnamese, text.English);

    internal static Words Of(Func<Language, string> words) => new(words(Language.Vietnamese), words(Language.English));
}
