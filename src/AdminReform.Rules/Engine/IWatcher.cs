using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>Is told what a watch sees; in a call that throws, nothing of it stands.</summary>
internal interface IWatcher
{
    /// <summary>So many dossiers are looked at next.</summary>
    void Expect(int looks)
    {
    }

    /// <summary>A dossier was looked at; <see langword="null"/> where it is watched no more.</summary>
    void Looked(string dossier, DossierLook? look, LocalDateTime at);

    /// <summary>The counts of a unit may have changed.</summary>
    void Counted(UnitFacts facts, LocalDateTime at);

    /// <summary>A target was assessed; <see langword="null"/> where it is watched no more.</summary>
    void Assessed(string target, TargetAssessment? assessment, LocalDateTime at);

    /// <summary>A duty was looked at; <see langword="null"/> where it is watched no more.</summary>
    void Owed(string id, Duty? duty, LocalDateTime at);

    /// <summary>The clock ticked.</summary>
    void Ticked(LocalDateTime at);

    /// <summary>Everything of one moment is told.</summary>
    void Settled();
}
