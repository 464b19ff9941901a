namespace AdminReform.Interchange.Csv;

internal static class HostileText
{
    internal static string Of(IEnumerable<HostilePiece> pieces) => string.Concat(pieces.Select(Of));

    private static string Of(HostilePiece piece) => piece switch
    {
        HostilePiece.Word => "abc",
        HostilePiece.Quote => "\"",
        HostilePiece.DoubledQuote => "\"\"",
        HostilePiece.Delimiter => ",",
        HostilePiece.NewLine => "\n",
        HostilePiece.CarriageReturn => "\r",
        HostilePiece.Both => "\r\n",
        HostilePiece.Blank => " ",
        HostilePiece.Nul => "\0",
        HostilePiece.Lengthy => new string('x', 70),
        _ => "hồ sơ",
    };
}
