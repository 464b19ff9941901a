namespace OnTimeReview.Rendering.Html;

/// <summary>How the cells of a column stand.</summary>
public enum Cells
{
    Text,

    Number,

    /// <summary>Sentences, which take a line of their own where there is little room.</summary>
    Sentence,
}
