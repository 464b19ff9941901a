using Xunit.Sdk;

namespace AdminReform.Testing.Properties;

/// <summary>
/// Runs a test method as an FsCheck property: its parameters are generated, a failure is shrunk and prints the seed to replay.
/// Stands in for the attribute of the same name in FsCheck.Xunit where the package feed does not serve it.
/// </summary>
[XunitTestCaseDiscoverer("AdminReform.Testing.Properties.PropertyDiscoverer", "AdminReform.Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class PropertyAttribute : FactAttribute
{
    /// <summary>The number of generated cases that must pass.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>The largest size handed to the generators.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>
    /// The case to run again: <c>(123,456)</c>, or with its size <c>(123,456,7)</c>, the parentheses optional. A failure prints it ready to copy.
    /// </summary>
    public string? Replay { get; set; }

    /// <summary>Types whose static members return the arbitraries to use.</summary>
    public Type[]? Arbitrary { get; set; }
}
