using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What a workbook has: its sheets, its system of dates, and where the parts are that its sheets share.</summary>
internal sealed class Workbook
{
    // Many more than any office has; a list that goes on is no workbook.
    private const int MostSheets = 10_000;

    private readonly List<WorkbookSheet> _sheets = [];

    private Workbook(WorkbookFile file, string part)
    {
        var links = Links(file, part);
        Styles = links.Find(link => link.Kind == "styles").Target;
        Texts = links.Find(link => link.Kind == "sharedStrings").Target;
        LinksOut = links.Count(link => link.IsOutside || link.Kind is "externalLink" or "connections");
        foreach (var (parent, element) in PartXml.Elements(file, part))
        {
            if (parent.Length == 0 && element.LocalName != "workbook")
            {
                throw new WorkbookException(WorkbookFaults.NoWorkbook());
            }

            if (element.LocalName == "workbookPr" && parent == "workbook")
            {
                Is1904 = element.GetAttribute("date1904") is "1" or "true";
            }
            else if (element.LocalName == "sheet" && parent == "sheets")
            {
                var id = element.GetAttribute("id", element.LookupNamespace("r") ?? "") ?? PartXml.Attribute(element, "id");
                Add(element.GetAttribute("name") ?? "", element.GetAttribute("state") is "hidden" or "veryHidden", links.Find(link => link.Id == id), part);
            }
        }
    }

    /// <summary>The sheets that have rows, in their order; charts are none.</summary>
    internal IReadOnlyList<WorkbookSheet> Sheets => _sheets;

    /// <summary>Whether days are counted from 01/01/1904.</summary>
    internal bool Is1904 { get; }

    /// <summary>The part with the formats; <see langword="null"/> where there is none.</summary>
    internal string? Styles { get; }

    /// <summary>The part with the texts that cells share; <see langword="null"/> where there is none.</summary>
    internal string? Texts { get; }

    /// <summary>How many links lead to other files.</summary>
    internal int LinksOut { get; }

    /// <exception cref="WorkbookException">It is no workbook, or a damaged one.</exception>
    internal static Workbook Of(WorkbookFile file)
    {
        if (!file.Has("[Content_Types].xml") || !file.Has("_rels/.rels"))
        {
            throw new WorkbookException(WorkbookFaults.NoWorkbook());
        }

        var part = Links(file, "").Find(link => link.Kind == "officeDocument" && !link.IsOutside).Target;
        return part is null ? throw new WorkbookException(WorkbookFaults.NoWorkbook())
            : part.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase) ? throw new WorkbookException(WorkbookFaults.OtherDocument())
            : part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) ? throw new WorkbookException(WorkbookFaults.Binary())
            : new Workbook(file, part);
    }

    private void Add(string name, bool isHidden, (string Id, string Kind, string? Target, bool IsOutside) link, string part)
    {
        if (link.Target is null || link.IsOutside || _sheets.Count == MostSheets)
        {
            throw new WorkbookException(WorkbookFaults.Damaged(part));
        }

        if (link.Kind == "worksheet")
        {
            _sheets.Add(new(TidyText.Of(name), link.Target, isHidden));
        }
    }

    private static List<(string Id, string Kind, string? Target, bool IsOutside)> Links(WorkbookFile file, string part)
    {
        var (folder, name) = part.LastIndexOf('/') is >= 0 and var slash ? (part[..(slash + 1)], part[(slash + 1)..]) : ("", part);
        var links = new List<(string, string, string?, bool)>();
        var where = $"{folder}_rels/{name}.rels";
        foreach (var (_, element) in file.Has(where) ? PartXml.Elements(file, where) : [])
        {
            if (element.LocalName == "Relationship" && element.GetAttribute("Target") is { } target)
            {
                var kind = element.GetAttribute("Type") ?? "";
                links.Add((element.GetAttribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], PathOf(folder, target), element.GetAttribute("TargetMode") == "External"));
                if (links.Count > MostSheets * 2)
                {
                    throw new WorkbookException(WorkbookFaults.Damaged(where));
                }
            }
        }

        return links;
    }

    /// <summary>The name of a part as another names it, from its own folder.</summary>
    private static string PathOf(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
