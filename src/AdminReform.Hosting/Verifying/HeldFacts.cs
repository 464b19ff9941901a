using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Verifying;

/// <summary>Holds the facts of a desk against each other: their numbers, their moments, and their digests against their bodies.</summary>
internal static class HeldFacts
{
    /// <summary>What is wrong with the order of facts. A step of the desk takes a number itself, and each fact of it the next one; no fact is of before the one before it.</summary>
    internal static IEnumerable<(long Number, VerificationFaultKind Kind, string Why)> Faults(DeskRow desk, IReadOnlyList<FactRow> facts)
    {
        var before = (Seq: 0L, Batch: 0L, At: desk.WatchedSince);
        HashSet<string> commands = new(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (!commands.Add(fact.Command))
            {
                yield return (fact.Seq, VerificationFaultKind.Twice, AboutOf(fact));
            }

            var isFirst = fact.Batch != before.Batch;
            if (fact.Batch < before.Batch || (isFirst && fact.Batch <= before.Seq))
            {
                yield return (fact.Seq, VerificationFaultKind.Otherwise, Invariant($"{AboutOf(fact)}: of step {fact.Batch}, after a fact {before.Seq} of step {before.Batch}"));
            }
            else if ((isFirst ? fact.Batch : before.Seq) + 1 is var next && next != fact.Seq)
            {
                yield return (next, VerificationFaultKind.Lost, Invariant($"of step {fact.Batch}, which has fact {fact.Seq} {AboutOf(fact)}"));
            }

            if (fact.At < before.At)
            {
                yield return (fact.Seq, VerificationFaultKind.Otherwise, $"{AboutOf(fact)}: of {HeldStore.Text(fact.At)}, after {HeldStore.Text(before.At)}");
            }

            before = (fact.Seq, fact.Batch, fact.At);
        }

        if (facts is [.., var last] && last.Seq > desk.Seq)
        {
            yield return (last.Seq, VerificationFaultKind.Extra, Invariant($"{AboutOf(last)}: the last of the desk is {desk.Seq}"));
        }
    }

    /// <summary>What a fact is about, in words.</summary>
    internal static string AboutOf(FactRow fact) => fact.Dossier.Length == 0 ? $"{fact.Command} about the desk" : $"{fact.Command} about {fact.Dossier}";

    /// <summary>Whether a command has the digest under which it was accepted; where texts were erased since nobody can tell.</summary>
    internal static bool IsAsAccepted(string digest, string dossier, string body, OfficeCommand command) =>
        digest == StoredJson.DigestOf(dossier, body)
        || (command.Succession is { } succession && IsSaid(digest, command, succession))
        || ErasedTexts.AreIn(command.Events) || (command.Dossier is { } held && ErasedTexts.AreIn(held));

    // Whoever says who follows a unit may have dossiers chosen for it, which come first and are not in the digest.
    private static bool IsSaid(string digest, OfficeCommand command, Succession chosen)
    {
        for (var parts = chosen.Parts; parts is [{ Dossiers.Count: > 0, Procedures.Count: 0 }, ..];)
        {
            parts = [.. parts.Skip(1)];
            if (digest == StoredJson.DigestOf("", StoredJson.Write(OfficeCommand.Succeed(command.Id, chosen with { Parts = parts }))))
            {
                return true;
            }
        }

        return false;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
