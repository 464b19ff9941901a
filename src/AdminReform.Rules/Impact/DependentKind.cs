namespace AdminReform.Rules.Impact;

/// <summary>What kind of thing rests on a provision.</summary>
public enum DependentKind
{
    /// <summary>A regime of the one-stop mechanism, by a provision of its own, one of its figures, or an instrument that amends or guides it.</summary>
    Regime = 1,

    /// <summary>A figure of the law: of the regime, of the days off, or another one that the library holds.</summary>
    Figure = 2,

    /// <summary>A rule, by the provision that its findings cite under the regime of the day.</summary>
    Rule = 3,

    /// <summary>A duty of a plan, or one that an event starts.</summary>
    Duty = 4,

    /// <summary>A form of a report.</summary>
    ReportForm = 5,

    /// <summary>A target of a plan.</summary>
    PlanTarget = 6,

    /// <summary>A procedure, by its legal basis, the basis of a limit, or a decision or instrument that it names.</summary>
    Procedure = 7,

    /// <summary>A dossier, by the proof of its deadline or by its procedure.</summary>
    Dossier = 8,
}
