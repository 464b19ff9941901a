namespace AdminReform.Procedures;

/// <summary>What a limit by case does.</summary>
public enum LimitEffect
{
    /// <summary>It is the limit; of several that apply, the first in the list.</summary>
    Whole = 1,

    /// <summary>It is added to the limit (được kéo dài thêm); every one that applies is.</summary>
    Addition = 2,
}
