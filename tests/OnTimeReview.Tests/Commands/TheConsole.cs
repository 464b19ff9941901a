namespace OnTimeReview.Commands;

/// <summary>Tests that listen to the console run by themselves: others write to it too.</summary>
[CollectionDefinition(nameof(TheConsole), DisableParallelization = true)]
public sealed class TheConsole;
