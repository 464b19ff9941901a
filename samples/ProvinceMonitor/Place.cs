namespace ProvinceMonitor;

/// <summary>What a process of the province is, and where it keeps things.</summary>
internal sealed record Place
{
    /// <summary>Whether it has desks.</summary>
    internal required bool IsSilo { get; init; }

    /// <summary>Whether it takes events over HTTP and shows the board.</summary>
    internal required bool IsFront { get; init; }

    /// <summary>The store: a file, or a connection string.</summary>
    internal required string Store { get; init; }

    internal required string Schema { get; init; }

    /// <summary>Where silos find each other, a Redis or a PostgreSQL; <see langword="null"/> for a silo that is alone.</summary>
    internal string? Members { get; init; }

    /// <summary>The certificate by which silos know each other; <see langword="null"/> for connections in the clear.</summary>
    internal string? Certificate { get; init; }

    /// <summary>The name by which silos of one cluster know each other.</summary>
    internal required string Cluster { get; init; }

    /// <summary>The address at which other silos find this one.</summary>
    internal required string Address { get; init; }

    /// <summary>The port for other silos; 0 for one that is free.</summary>
    internal int SiloPort { get; init; }

    /// <summary>The port for clients of the cluster; 0 for one that is free.</summary>
    internal int GatewayPort { get; init; }

    internal required string Urls { get; init; }

    /// <summary>The folder of mail.</summary>
    internal required string Mail { get; init; }

    /// <summary>How far the clock of the office is behind that of the machine.</summary>
    internal TimeSpan Behind { get; init; }

    /// <summary>With how many dossiers an office that has none goes live.</summary>
    internal int Dossiers { get; init; }

    /// <summary>Whether traces and figures go to the console.</summary>
    internal bool IsToldOnConsole { get; init; }

    internal string Role => (IsSilo, IsFront) switch
    {
        (true, true) => "all",
        (true, false) => "silo",
        _ => "front",
    };
}
