namespace AdminReform.Soak.Rounds;

/// <summary>A kind of fault.</summary>
/// <param name="Name">Its name.</param>
/// <param name="HitsAll">Whether all desks may wait for it; otherwise those of the silos that it hits.</param>
/// <param name="AsksAtOnce">Whether every desk is to answer although it goes on; otherwise once it has passed.</param>
/// <param name="RunAsync">Does it and puts it right.</param>
internal sealed record Fault(string Name, bool HitsAll, bool AsksAtOnce, Func<TriedOffice, Random, Hit, Task> RunAsync);

/// <summary>What a fault has hit.</summary>
internal sealed class Hit
{
    /// <summary>The units whose desks it has hit.</summary>
    internal HashSet<string> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Ends when desks are to answer.</summary>
    internal TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when all have.</summary>
    internal TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
