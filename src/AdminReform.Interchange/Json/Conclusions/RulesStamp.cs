using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Law;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Rules;
using AdminReform.Rules.Findings;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>A stamp of all that conclusions rest on besides facts: rules, policies, calendar, hours, regimes, processes and people (dấu của bộ quy tắc).</summary>
/// <remarks>
/// <para>
/// It is the same in every run and on every machine while nothing of that changes, so what is kept of conclusions can say by what they were drawn, and a program
/// that starts with another stamp knows that they have to be compared. It says that something is different, not what.
/// </para>
/// <para>
/// Of rules it knows the id, the severity and the version of the assembly that holds their code: code that changes under the same version it does not see.
/// </para>
/// </remarks>
public static class RulesStamp
{
    /// <summary>Computes the stamp: 32 hexadecimal digits.</summary>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="options">Policies, rules, processes and people; duties, assessments and acknowledgements are facts, and no part of it.</param>
    public static string Of(DeadlineCalculator calculator, ReviewOptions options) => Of(calculator, options, []);

    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="options">Policies, rules, processes and people.</param>
    /// <param name="documents">What conclusions rest on besides, such as plans.</param>
    internal static string Of(DeadlineCalculator calculator, ReviewOptions options, IEnumerable<string> documents)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentNullException.ThrowIfNull(options);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Parts(calculator, options).Concat(documents))
        {
            // The length before each keeps two parts from being read as others.
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static IEnumerable<string> Parts(DeadlineCalculator calculator, ReviewOptions options)
    {
        yield return $"{VersionOf(typeof(Review))} {calculator.StartPolicy} {calculator.SetDates} {calculator.InterruptedMonths} {options.IncludeEnded}";
        yield return OfTime(calculator.Time);
        yield return RegimesJson.Write(calculator.Regimes.All);
        yield return PolicyJson.Write(options.Policies);
        yield return ProcessesJson.Write(options.Processes);
        foreach (var rule in options.Catalogue.Rules.Concat<CitedRule>(options.UnitRules))
        {
            yield return $"{rule.Id} {rule.Severity} {VersionOf(rule.GetType())}";
        }

        if ((options.Directory ?? options.Routing?.Directory) is { } directory)
        {
            yield return AgencyDirectoryJson.Write(directory);
        }

        if (options.Routing is { } routing)
        {
            yield return "routing";
            foreach (var agency in routing.Directory.Agencies.Select(agency => agency.Id).Distinct().Order(StringComparer.Ordinal))
            {
                if (routing.HoursOf(agency) is { } time)
                {
                    yield return $"{agency} {OfTime(time)}";
                }
            }
        }
    }

    private static string OfTime(WorkingTime time) => $"{time.Calendar.Version} {CalendarDefinitionJson.Write(time.Calendar.Definition)} {OfficeHoursJson.Write(time.Hours)}";

    private static string VersionOf(Type type) => type.Assembly.FullName ?? "";
}
