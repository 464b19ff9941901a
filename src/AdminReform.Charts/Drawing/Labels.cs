using System.Globalization;
using System.Xml.Linq;

namespace AdminReform.Charts.Drawing;

/// <summary>Labels above what they name; a long one takes more lines and is never cut.</summary>
internal static class Labels
{
    internal const int LineHeight = 18;

    /// <summary>The room of 44 small letters.</summary>
    private const int Length = 44 * SmallLetter;

    private const int SmallLetter = 2;
    private const int CapitalLetter = 3;

    /// <summary>Draws a label from a height on.</summary>
    /// <returns>The height below it.</returns>
    internal static int Draw(string label, int top, List<XElement> content)
    {
        var lines = Wrap(label);
        content.AddRange(lines.Index().Select(line => Svg.Text(line.Item, 0, top + 13 + (line.Index * LineHeight))));
        return top + (lines.Count * LineHeight);
    }

    private static List<string> Wrap(string label)
    {
        var lines = new List<string>();
        foreach (var line in label.Split('\n'))
        {
            Wrap(line.Trim(), lines);
        }

        return lines;
    }

    private static void Wrap(string line, List<string> lines)
    {
        // By the places of what a reader takes for one letter, so that a long line is read once.
        int[] letters = StringInfo.ParseCombiningCharacters(line);
        var first = 0;
        while (Beyond(line, letters, first) is var beyond && beyond < letters.Length)
        {
            var space = line.LastIndexOf(' ', letters[beyond] - 1, letters[beyond] - letters[first]);
            var end = space > letters[first] ? space : letters[beyond];
            lines.Add(line[letters[first]..end]);
            first = Array.FindIndex(letters, first, place => place >= end && line[place] != ' ');
            if (first < 0)
            {
                return;
            }
        }

        lines.Add(letters.Length == 0 ? "" : line[letters[first]..]);
    }

    // The first letter for which a line that begins with another has no room.
    private static int Beyond(string line, int[] letters, int first)
    {
        var (letter, room) = (first, Length);
        for (; letter < letters.Length; letter++)
        {
            room -= char.IsLower(line[letters[letter]]) || char.IsWhiteSpace(line[letters[letter]]) || char.IsPunctuation(line[letters[letter]]) ? SmallLetter : CapitalLetter;
            if (room < 0)
            {
                break;
            }
        }

        return letter;
    }
}
