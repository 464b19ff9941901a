namespace OnTimeReview.Rendering.Terminal;

/// <summary>What stands in a column; only texts are broken over lines.</summary>
internal enum GridKind
{
    Text,

    Code,

    Number,
}
