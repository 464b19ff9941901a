using Spectre.Console;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>A table on a terminal, whose codes, days and numbers stay whole; where it is narrow, columns that can be spared are left out.</summary>
internal sealed class Grid
{
    /// <summary>From so many columns on everything is shown.</summary>
    private const int Wide = 100;

    private readonly IAnsiConsole _console;
    private readonly Words _words;
    private readonly bool[] _isShown;
    private readonly Table _table;

    internal Grid(IAnsiConsole console, Words words, string title, params GridColumn[] columns)
    {
        (_console, _words) = (console, words);
        _isShown = [.. columns.Select(column => !column.IsSpare || console.Profile.Width >= Wide)];
        _table = new() { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(TerminalText.Of(title)), new Style(decoration: Decoration.Bold)) };
        foreach (var column in Shown(columns))
        {
            var added = new TableColumn(new Text(TerminalText.Of(column.Heading)));
            added = column.Kind == GridKind.Text ? added : added.NoWrap();
            _table.AddColumn(column.Kind == GridKind.Number ? added.RightAligned() : added);
        }
    }

    internal void Row(params IEnumerable<string> cells) => _table.AddRow(Shown(cells).Select(cell => new Text(TerminalText.Of(cell))));

    /// <summary>Shows it, and how many of its entries are not shown.</summary>
    internal void Write(long total = 0, int shown = int.MaxValue)
    {
        _console.Write(_table);
        if (total > shown)
        {
            _console.Write(new Text(_words.Of($"… và {_words.Number(total - shown)} mục nữa", $"… and {_words.Number(total - shown)} more")));
            _console.WriteLine();
        }
    }

    private IEnumerable<T> Shown<T>(IEnumerable<T> items) => items.Zip(_isShown).Where(item => item.Second).Select(item => item.First);
}
