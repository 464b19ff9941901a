#:project ../src/AdminReform.Interchange/AdminReform.Interchange.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property NoWarn=$(NoWarn);CS1591;NU1507

// Writes a log as XES and holds it to the schema of IEEE 1849-2016, which xes-standard.org publishes and which is not ours to ship:
// dotnet run build/xes.cs -- xes-ieee-1849-2016.xsd LOG MAPPING.json
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AdminReform.Interchange.EventLogs;
using NodaTime;

const string Namespace = "http://www.xes-standard.org/";
var mapping = EventLogMapping.Read(File.ReadAllBytes(args[2])).Value;
using var log = File.OpenRead(args[1]);
var dossiers = EventLogReader.Read(log, mapping).Value.Dossiers;
using var xes = new MemoryStream();
EventLogXes.Write(xes, dossiers, DateTimeZoneProviders.Tzdb[mapping.TimeZone]);

// The schema as it is published names no namespace, and what is written is in that of the standard.
var document = XDocument.Load(args[0]);
document.Root!.SetAttributeValue("targetNamespace", Namespace);
document.Root.SetAttributeValue("xmlns", Namespace);
var schemas = new XmlSchemaSet();
schemas.Add(Namespace, document.CreateReader());
schemas.Compile();
var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
var faults = 0;
settings.ValidationEventHandler += (_, e) => Console.WriteLine($"{++faults}: {e.Exception.LineNumber}:{e.Exception.LinePosition} {e.Message}");
xes.Position = 0;
var elements = 0;
using (var reader = XmlReader.Create(xes, settings))
{
    while (reader.Read())
    {
        elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
    }
}

Console.WriteLine($"{dossiers.Count} dossiers, {elements} elements, {faults} faults.");
return faults == 0 && elements > 1 ? 0 : 1;
