namespace Cookbook;

/// <summary>Programs of documents one after the other: console and folder are one for the whole process.</summary>
[CollectionDefinition(nameof(Console))]
public sealed class OneConsole;
