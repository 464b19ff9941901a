namespace AdminReform.Dossiers;

/// <summary>At which stage a supplement was asked for; it may be asked once at each (118/2025/NĐ-CP arts. 16.3, 17.2, 19.5).</summary>
public enum SupplementStage
{
    /// <summary>Before acceptance (tiếp nhận).</summary>
    Reception = 1,

    /// <summary>After acceptance (thẩm định).</summary>
    Appraisal = 2,
}
