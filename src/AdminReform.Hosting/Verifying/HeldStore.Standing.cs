using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Verifying;

/// <content>What stands.</content>
internal sealed partial class HeldStore
{
    /// <summary>What stands is what follows from the facts, but for its words: those are of the moment at which it came, or at which the desk was opened last.</summary>
    internal void HoldStanding(IReadOnlyList<StandingConclusion> standing, IEnumerable<StandingConclusion> concluded, DeskRow desk)
    {
        _standing += standing.Count;
        var kept = standing.ToDictionary(each => each.Id, StringComparer.Ordinal);
        foreach (var each in concluded)
        {
            if (!kept.Remove(each.Id, out var there))
            {
                FaultOrOtherRules(VerificationFaultKind.Lost, "standing", desk, each.Id, desk.Reached);
            }
            else if (HeldBody.Difference(each, there) is { } difference)
            {
                FaultOrOtherRules(VerificationFaultKind.Otherwise, "standing", desk, each.Id, desk.Reached, difference);
            }
            else if (each != there with { Message = each.Message, Json = each.Json, Due = each.Due })
            {
                FaultOrOtherRules(
                    VerificationFaultKind.Otherwise, "standing", desk, each.Id, desk.Reached,
                    each.Since != there.Since ? $"since {Text(each.Since)}, kept as {Text(there.Since)}"
                    : each.Severity != there.Severity ? $"{each.Severity}, kept as {there.Severity}"
                    : each.ReceivingUnit != there.ReceivingUnit ? $"received by {each.ReceivingUnit}, kept as {there.ReceivingUnit}"
                    : $"{each.Kind} {each.Subject} by {each.Rule}, kept as {there.Kind} {there.Subject} by {there.Rule}");
            }
        }

        foreach (var id in kept.Keys)
        {
            FaultOrOtherRules(VerificationFaultKind.Extra, "standing", desk, id, desk.Reached);
        }
    }
}
