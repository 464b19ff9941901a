using System.Globalization;
using System.Text;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>
/// Which texts can be names: of units, officers, agencies, procedures, dossiers, duties and commands. Whoever reads them cannot tell two apart that look the same, and a store has an
/// index of them.
/// </summary>
internal static class NameCheck
{
    // What a claim says of somebody who may do something for any unit.
    private const string AllUnits = "*";

    /// <summary>Why a text cannot be a name; <see langword="null"/> where it can, and where there is none.</summary>
    internal static Problem? Of(string? name, string place) =>
        name is null ? null
        : IsMalformed(name) ? CommandProblems.Malformed(place)
        : string.IsNullOrWhiteSpace(name) ? CommandProblems.Empty(place)
        : char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]) ? CommandProblems.Blanks(place)
        : HiddenIn(name) is { } hidden ? CommandProblems.Hidden(hidden, place)
        // An id of a caller was measured when its command was made; one of the office's own has names in it.
        : name.Length > OfficeCommand.MaximumIdLength && place != CommandPlaces.Id ? CommandProblems.TooLong(place)
        : null;

    /// <summary>Why a text cannot be the name of a unit that is to have a desk.</summary>
    internal static Problem? OfUnit(string? unit, string place) => Of(unit, place) ?? (unit == AllUnits ? CommandProblems.ReservedUnit(AllUnits, place) : null);

    /// <summary>The first name of a command that cannot be one. What is kept already is named as it is, so that it can be put right.</summary>
    internal static Problem? ProblemOf(OfficeCommand command) =>
        NamesOf(command).Select(each => each.IsUnit ? OfUnit(each.Name, each.Place) : Of(each.Name, each.Place)).FirstOrDefault(each => each is not null);

    /// <summary>The first name of a command that no store could give back; none was ever kept.</summary>
    internal static Problem? MalformedOf(OfficeCommand command) =>
        NamesOf(command).Where(each => IsMalformed(each.Name)).Select(each => CommandProblems.Malformed(each.Place)).FirstOrDefault();

    internal static bool IsMalformed(string? text)
    {
        for (var index = 0; index < text?.Length; index++)
        {
            if (char.IsControl(text[index]) || (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++)))
            {
                return true;
            }
        }

        return false;
    }

    // Of a pair of names that differ by such a character alone nobody sees which is which.
    private static Rune? HiddenIn(string name)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                || (Rune.IsWhiteSpace(rune) && rune.Value != ' ') || IsFiller(rune.Value))
            {
                return rune;
            }
        }

        return null;
    }

    // Letters and marks that are not drawn: a joiner, the fillers of Hangul and Braille, the vowels that are inherent in Khmer, what chooses between the forms of a sign.
    private static bool IsFiller(int rune) =>
        rune is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static IEnumerable<(string? Name, string Place, bool IsUnit)> NamesOf(OfficeCommand command)
    {
        // Of a unit that is followed the id has the name, which may be one that was never meant to be.
        var isFollowed = command.Kind == CommandKind.Succeed;
        yield return (isFollowed ? null : command.Id, CommandPlaces.Id, false);
        yield return (isFollowed ? null : command.ToUnit ?? command.Dossier?.ResolvingUnit, CommandPlaces.UnitOf(command), true);
        foreach (var successor in command.Succession?.Successors ?? [])
        {
            yield return (successor == command.ToUnit ? null : successor, CommandPlaces.Successor, true);
        }

        if (command is { Kind: CommandKind.Open, Dossier.Header: var header })
        {
            yield return (header.ReceivingUnit, CommandPlaces.ReceivingUnit, true);
            yield return (header.Id, CommandPlaces.DossierOf(command), false);
            yield return (header.Procedure, "$.dossier.procedure", false);
            yield return (header.Field.Length == 0 ? null : header.Field, "$.dossier.field", false);
            yield return (header.Officer, "$.dossier.officer", false);
        }

        var (events, place) = (command.Dossier?.Events ?? command.Events, CommandPlaces.EventsOf(command));
        for (var index = 0; index < events.Count; index++)
        {
            foreach (var (name, member) in NamesOf(events[index]))
            {
                yield return (name, $"{CommandPlaces.Of(place, index)}.{member}", false);
            }
        }

        yield return (command.Acknowledgement?.By, "$.acknowledgement.by", false);
        yield return (command.Acknowledgement?.OfStep, "$.acknowledgement.run", false);
        foreach (var (index, duty) in (command.Reported?.Duties ?? []).Index())
        {
            yield return (duty.Id, $"{CommandPlaces.DutyAt(index)}.id", false);
            yield return (duty.Unit, CommandPlaces.UnitOfDuty(index), true);
        }
    }

    private static IEnumerable<(string? Name, string Member)> NamesOf(DossierEvent item) => item switch
    {
        Forwarded forwarded => [(forwarded.Unit, "unit"), (forwarded.Officer, "officer")],
        OpinionAsked asked => [(asked.Agency, "agency")],
        OpinionGiven given => [(given.Agency, "agency")],
        TakenBack taken => [(taken.By, "by")],
        _ => [],
    };
}
