using System.Numerics;

namespace AdminReform.Dossiers;

/// <summary>A set of kinds of events, such as those that a history holds.</summary>
internal readonly record struct DossierEventKinds
{
    private readonly uint _bits;

    private DossierEventKinds(uint bits) => _bits = bits;

    /// <summary>How many kinds it holds.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>A set of the kinds named.</summary>
    public static DossierEventKinds Of(params ReadOnlySpan<DossierEventKind> kinds)
    {
        var set = default(DossierEventKinds);
        foreach (var kind in kinds)
        {
            set = set.With(kind);
        }

        return set;
    }

    /// <summary>Whether a kind is among them.</summary>
    public bool Contains(DossierEventKind kind) => (_bits & Bit(kind)) != 0;

    /// <summary>Whether all kinds of another set are among them; those of an empty set always are.</summary>
    public bool Contains(DossierEventKinds others) => (others._bits & ~_bits) == 0;

    /// <summary>The set with one kind more.</summary>
    public DossierEventKinds With(DossierEventKind kind) => new(_bits | Bit(kind));

    /// <summary>Returns the kinds in the order of their numbers, or <c>none</c>.</summary>
    public override string ToString()
    {
        var set = this;
        return Count == 0 ? "none" : string.Join(", ", Enum.GetValues<DossierEventKind>().Where(set.Contains));
    }

    private static uint Bit(DossierEventKind kind) => 1u << (int)kind;
}
