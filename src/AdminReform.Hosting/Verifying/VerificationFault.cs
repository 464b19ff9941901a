namespace AdminReform.Hosting.Verifying;

/// <summary>One thing that a store says and its facts do not, or the other way round.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="What">What it is: <c>desk</c>, <c>fact</c>, <c>command</c>, <c>dossier</c>, <c>standing</c>, <c>notice</c> or <c>delivery</c>; <c>rules</c> of all that a desk concluded by other rules.</param>
/// <param name="Unit">The resolving unit.</param>
/// <param name="Id">Its id; of a fact its number, of rules their stamp.</param>
/// <param name="Detail">What was expected and what is there, where they differ; of a fact the command and the dossier, of a delivery the channel; empty otherwise.</param>
public sealed record VerificationFault(VerificationFaultKind Kind, string What, string Unit, string Id, string Detail = "")
{
    /// <summary>Returns all of it in one line.</summary>
    public override string ToString() => $"{Kind} {What} {Unit}: {Id}{(Detail.Length == 0 ? "" : $" ({Detail})")}";
}
