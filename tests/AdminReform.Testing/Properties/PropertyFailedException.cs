namespace AdminReform.Testing.Properties;

/// <summary>A property does not hold; the message shows the smallest case found and how to run it again.</summary>
public sealed class PropertyFailedException(string message) : Exception(message);
