using System.Text.RegularExpressions;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Takes the documents apart that the portal's page has run together, at their headings and quantities.</summary>
internal static partial class FlatDocuments
{
    private const string Header = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    internal static List<NationalDocument> Of(List<NationalText> texts)
    {
        var documents = new List<NationalDocument>();
        foreach (var text in texts.Where(text => text.Part == NationalPart.Documents && !RecordReading.IsNothing(text.Text)).Select(text => text.Text))
        {
            var parts = text.Split(Header);
            var group = parts.Length == 1 ? "" : Heading(parts[0]);
            for (var i = parts.Length == 1 ? 0 : 1; i < parts.Length; i++)
            {
                var end = Take(parts[i], group, documents);

                // What stands after the last quantity is the heading of what follows, and a document where nothing does.
                group = Heading(parts[i][end..]);
                if (i + 1 == parts.Length && group.Length > 0)
                {
                    documents.Add(new(group));
                }
            }
        }

        return documents;
    }

    private static int Take(string text, string group, List<NationalDocument> documents)
    {
        var start = 0;
        foreach (var quantity in Quantity().EnumerateMatches(text))
        {
            documents.Add(new(text[start..quantity.Index].Trim(), text.Substring(quantity.Index, quantity.Length), group));
            start = quantity.Index + quantity.Length;
        }

        return start;
    }

    private static string Heading(string text) => text.Trim() is "--" ? "" : text.Trim();

    // Glued to what stands before it, and not followed by more of a sentence.
    [GeneratedRegex(@"(?<=[^\s0-9(])[0-9]{1,2} bản (?:chính|sao)(?:,[0-9]{1,2} bản (?:chính|sao))?(?![\s,;.)\p{Ll}])", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
