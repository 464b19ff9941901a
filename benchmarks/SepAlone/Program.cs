using System.Globalization;
using nietras.SeparatedValues;

// What the main job is measured against: a process that starts, has Sep take a file apart as Sep is by itself, and ends. With "cells" it looks at each cell, with "rows" it only counts them.
if (args is not [var file, "rows" or "cells"])
{
    Console.Error.WriteLine("SepAlone FILE rows|cells");
    return 2;
}

using var reader = Sep.Reader().FromFile(file);
var (rows, cells, characters) = (0L, 0L, 0L);
foreach (var row in reader)
{
    rows++;
    cells += row.ColCount;
    for (var cell = 0; args[1] == "cells" && cell < row.ColCount; cell++)
    {
        characters += row[cell].Span.Length;
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {cells} cells, {characters} characters"));
return 0;
