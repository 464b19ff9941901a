namespace AdminReform.Texts;

/// <summary>Why a value is refused, in Vietnamese beside the English of the exception, for those who read values from outside.</summary>
internal static class Bilingual
{
    private const string Vietnamese = "AdminReform.Vietnamese";

    /// <summary>Says it in Vietnamese, too.</summary>
    internal static T InVietnamese<T>(this T refusal, string words)
        where T : Exception
    {
        refusal.Data[Vietnamese] = words;
        return refusal;
    }

    /// <summary>The Vietnamese; <see langword="null"/> where there is English only.</summary>
    internal static string? VietnameseOf(Exception refusal) => refusal.Data[Vietnamese] as string;

    /// <summary>The English, without the name of the parameter and its value.</summary>
    internal static string EnglishOf(Exception refusal) => refusal.Message.Split('\n')[0].Split(" (Parameter '")[0];
}
