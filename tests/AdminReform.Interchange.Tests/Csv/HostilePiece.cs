namespace AdminReform.Interchange.Csv;

/// <summary>A piece of text of the kind that breaks CSV readers; FsCheck makes and shrinks sequences of them.</summary>
public enum HostilePiece
{
    Word,
    Quote,
    DoubledQuote,
    Delimiter,
    NewLine,
    CarriageReturn,
    Both,
    Blank,
    Nul,
    Lengthy,
    Vietnamese,
}
