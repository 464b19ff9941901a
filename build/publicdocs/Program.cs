using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using PublicDocs;

// PublicDocs ASSEMBLY DOCUMENTATION OUTPUT: writes the documentation without the members that are neither public nor protected.
if (args is not [var assembly, var documentation, var output])
{
    Console.Error.WriteLine("PublicDocs ASSEMBLY DOCUMENTATION OUTPUT");
    return 2;
}

using var file = new PEReader(File.OpenRead(assembly));
var visible = VisibleMembers.Of(file.GetMetadataReader());
var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
foreach (var member in document.Root!.Element("members")!.Elements("member").Where(member => !visible.Contains(member.Attribute("name")!.Value)).ToList())
{
    if (member.PreviousNode is XText white)
    {
        white.Remove();
    }

    member.Remove();
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
document.Save(output, SaveOptions.DisableFormatting);
return 0;
