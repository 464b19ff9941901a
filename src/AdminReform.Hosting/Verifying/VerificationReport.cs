using AdminReform.Values;

namespace AdminReform.Hosting.Verifying;

/// <summary>What a store holds, and what of it does not follow from its facts.</summary>
public sealed record VerificationReport
{
    /// <summary>How many desks were replayed.</summary>
    public required int Desks { get; init; }

    /// <summary>How many facts.</summary>
    public required int Facts { get; init; }

    /// <summary>How many commands wait; what comes of them is not there yet.</summary>
    public required int Waiting { get; init; }

    /// <summary>How many dossiers under watch were held against the facts.</summary>
    public required int Dossiers { get; init; }

    /// <summary>How many conclusions that stand.</summary>
    public required int Standing { get; init; }

    /// <summary>How many notices that were told.</summary>
    public required int Notices { get; init; }

    /// <summary>How many messages of all channels.</summary>
    public required int Deliveries { get; init; }

    /// <summary>How many of them are not delivered yet.</summary>
    public required int Undelivered { get; init; }

    /// <summary>How many notices of before the rules changed at their desk differ from what the rules of today say, and could not be held against them.</summary>
    public required int OfOtherRules { get; init; }

    /// <summary>How many notices come of before the first message of a channel, and are in none of it.</summary>
    public required int BeforeChannel { get; init; }

    /// <summary>What is wrong, named; empty where nothing is.</summary>
    public required ValueList<VerificationFault> Faults { get; init; }

    /// <summary>Whether nothing is lost, extra, twice or otherwise than the facts say.</summary>
    public bool IsSound => Faults.Count == 0;

    /// <summary>How many faults there are of a kind.</summary>
    public int Count(VerificationFaultKind kind) => Faults.Count(fault => fault.Kind == kind);
}
