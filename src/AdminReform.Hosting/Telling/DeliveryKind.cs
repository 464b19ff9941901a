namespace AdminReform.Hosting.Telling;

/// <summary>What a delivery is.</summary>
public enum DeliveryKind
{
    /// <summary>One notice.</summary>
    Notice = 1,

    /// <summary>Several notices that came for one recipient at once.</summary>
    Together = 2,

    /// <summary>The digest of a morning.</summary>
    Morning = 3,

    /// <summary>All that waited for one recipient while the office went live.</summary>
    GoingLive = 4,
}
