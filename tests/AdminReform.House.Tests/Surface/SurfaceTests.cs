namespace AdminReform.House.Surface;

/// <summary>What users see is what was approved. To approve a change: APPROVE=1 dotnet test tests/AdminReform.House.Tests --filter SurfaceTests.</summary>
public sealed class SurfaceTests
{
    private static readonly string Folder = Path.Combine(House.Root, "tests", "AdminReform.House.Tests", "Approved");

    public static TheoryData<string> Assemblies => House.Assemblies;

    [Theory, MemberData(nameof(Assemblies))]
    public void The_public_surface_is_the_approved_one(string assembly)
    {
        var file = Path.Combine(Folder, $"{assembly}.txt");
        var surface = SurfaceText.Of(House.Load(assembly));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, surface);
        }

        var approved = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n');
        var lines = surface.Split('\n');
        House.NoFaults(lines.Except(approved).Select(line => $"+ {line}").Concat(approved.Except(lines).Select(line => $"- {line}")));
        Assert.Equal(approved, lines);
    }
}
