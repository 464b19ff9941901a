namespace AdminReform.Values;

/// <summary>How a published count is qualified; a figure that was published as approximate stays approximate.</summary>
public enum Qualifier
{
    /// <summary>The figure itself.</summary>
    Exact = 0,

    /// <summary>About (khoảng).</summary>
    About = 1,

    /// <summary>Nearly: the count is at most the figure (gần).</summary>
    Nearly = 2,

    /// <summary>More than: the count is above the figure (hơn).</summary>
    MoreThan = 3,

    /// <summary>At least (ít nhất, tối thiểu).</summary>
    AtLeast = 4,
}
