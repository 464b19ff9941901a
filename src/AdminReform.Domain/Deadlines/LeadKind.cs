namespace AdminReform.Deadlines;

/// <summary>What the words of a clause before a time say of it.</summary>
internal enum LeadKind
{
    /// <summary>Nothing that makes it the office's.</summary>
    Unknown,

    /// <summary>Nothing at all, or the way of filing.</summary>
    Bare,

    /// <summary>For which case, level or unit it is.</summary>
    Case,

    /// <summary>That it is the time in which dossiers are settled: "Thời hạn giải quyết".</summary>
    Label,

    /// <summary>That the office settles the dossier within it: "Sở cấp giấy phép trong".</summary>
    Act,

    /// <summary>That the office does a part of its work within it: "Sở thẩm định trong".</summary>
    Preparing,
}
