using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Results;

namespace AdminReform.Hosting.Intake;

/// <summary>Which texts can be names: of units, officers, agencies, procedures, dossiers, duties and commands. Whoever reads them cannot tell two apart that look the same.</summary>
internal static class NameCheck
{
    // What a claim says of somebody who may do something for any unit.
    private const string AllUnits = "*";

    /// <summary>Why a text cannot be a name; <see langword="null"/> where it can, and where there is none.</summary>
    internal static Problem? Of(string? name, string place) =>
        IsMalformed(name) ? CommandProblems.Malformed(place)
        : name is not null && (name.Length == 0 || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) ? CommandProblems.Blanks(place)
        : null;

    /// <summary>Why a text cannot be the name of a unit that is to have a desk.</summary>
    internal static Problem? OfUnit(string? unit, string place) => Of(unit, place) ?? (unit == AllUnits ? CommandProblems.ReservedUnit(AllUnits, place) : null);

    /// <summary>The first name of a command that cannot be one. What is kept already is named as it is, so that it can be put right.</summary>
    internal static Problem? ProblemOf(OfficeCommand command) => NamesOf(command).Select(each => Of(each.Name, each.Place)).FirstOrDefault(each => each is not null);

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

    private static IEnumerable<(string? Name, string Place)> NamesOf(OfficeCommand command)
    {
        // Of a unit that is followed the id has the name, which may be one that was never meant to be.
        yield return (command.Kind == CommandKind.Succeed ? null : command.Id, CommandPlaces.Id);
        if (command is { Kind: CommandKind.Open, Dossier.Header: var header })
        {
            yield return (header.Id, CommandPlaces.DossierOf(command));
            yield return (header.Procedure, "$.dossier.procedure");
            yield return (header.Field.Length == 0 ? null : header.Field, "$.dossier.field");
            yield return (header.Officer, "$.dossier.officer");
        }

        var (events, place) = (command.Dossier?.Events ?? command.Events, CommandPlaces.EventsOf(command));
        for (var index = 0; index < events.Count; index++)
        {
            foreach (var (name, member) in NamesOf(events[index]))
            {
                yield return (name, $"{CommandPlaces.Of(place, index)}.{member}");
            }
        }

        yield return (command.Acknowledgement?.By, "$.acknowledgement.by");
        foreach (var (index, duty) in (command.Reported?.Duties ?? []).Index())
        {
            yield return (duty.Id, $"{CommandPlaces.DutyAt(index)}.id");
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
