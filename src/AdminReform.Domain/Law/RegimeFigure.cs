using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>One figure that regimes set (con số của cơ chế một cửa), such as the days before which an apology is sent.</summary>
public abstract class RegimeFigure
{
    private protected RegimeFigure(string id, LocalizedText name) => (Id, Name) = (id, name);

    /// <summary>Its stable id: the name of its member in a document of regimes.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Name { get; }

    /// <summary>The figure as a regime sets it; <see langword="null"/> where it sets none.</summary>
    public abstract FigureInForce? Under(Regime regime);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
