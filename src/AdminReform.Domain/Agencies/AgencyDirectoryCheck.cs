using System.Globalization;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Agencies;

/// <summary>Finds every fault of a register at once.</summary>
internal sealed class AgencyDirectoryCheck
{
    /// <summary>The most levels that a line of agencies or of stand-ins may have.</summary>
    internal const int MaximumDepth = 64;

    private readonly AgencyDirectory _directory;
    private readonly ProblemList _problems;

    // The days of each agency, and those on which it is of a lower level than another.
    private readonly Dictionary<string, MergedSpans> _spans;
    private readonly Dictionary<(string Id, AgencyLevel Above), MergedSpans> _lower = [];

    private AgencyDirectoryCheck(AgencyDirectory directory, ProblemList problems)
    {
        (_directory, _problems) = (directory, problems);
        _spans = directory.Agencies.GroupBy(agency => agency.Id).ToDictionary(agency => agency.Key, agency => new MergedSpans(agency.Select(each => each.Validity)));
    }

    internal static void Run(AgencyDirectory directory, ProblemList problems)
    {
        var check = new AgencyDirectoryCheck(directory, problems);
        check.CheckAgencies();
        check.CheckHoldings();
        check.CheckSubstitutions();
    }

    private void CheckAgencies()
    {
        Overlaps(
            _directory.Agencies, "agencies", agency => agency.Id, agency => agency.Validity, "agency.validity.overlap",
            agency => ($"Cơ quan '{agency.Id}' được mô tả hai lần cho cùng một ngày", $"The agency '{agency.Id}' is described twice for the same day"));
        Overlaps(
            _directory.Agencies, "agencies", agency => agency.Code, agency => agency.Validity, "agency.code.duplicate",
            agency => ($"Mã '{agency.Code}' được dùng cho hai cơ quan trong cùng một ngày", $"The code '{agency.Code}' is given to two agencies on the same day"));
        for (var i = 0; i < _directory.Agencies.Count; i++)
        {
            CheckAgency(_directory.Agencies[i], Path("agencies", i));
        }
    }

    private void CheckAgency(Agency agency, string path)
    {
        if (agency.Id.Length == 0)
        {
            Add("agency.id.empty", "Cơ quan không có định danh", "The agency has no id", $"{path}.id");
        }

        if (agency.Level == AgencyLevel.District && (agency.Validity.To is not { } last || last > Instruments.LastDayOfDistricts.Value))
        {
            Add(
                "agency.district.ended",
                $"Cơ quan cấp huyện '{agency.Id}' còn hiệu lực sau 30/06/2025; đặt ngày cuối và cơ quan kế thừa",
                $"The district agency '{agency.Id}' goes on after 30/06/2025; set its last day and its successors",
                $"{path}.validity",
                Instruments.LastDayOfDistricts.Source);
        }

        CheckParent(agency, path);
        foreach (var successor in agency.Successors)
        {
            CheckSuccessor(agency, successor, $"{path}.successors");
        }
    }

    private void CheckParent(Agency agency, string path)
    {
        path += ".parent";
        if (agency.Parent is not { } parent)
        {
            return;
        }

        if (!_spans.TryGetValue(parent, out var spans))
        {
            Add("agency.parent.missing", $"Không có cơ quan cấp trên '{parent}' của '{agency.Id}'", $"The parent '{parent}' of '{agency.Id}' does not exist", path);
            return;
        }

        if (!spans.Cover(agency.Validity))
        {
            Add(
                "agency.parent.validity",
                $"Cơ quan cấp trên '{parent}' không tồn tại trong suốt thời gian {agency.Validity} của '{agency.Id}'",
                $"The parent '{parent}' is not in being on every day of {agency.Validity} of '{agency.Id}'",
                path);
        }

        if (LowerThan(parent, agency.Level).Overlap(agency.Validity))
        {
            Add(
                "agency.parent.level",
                $"Cơ quan cấp trên '{parent}' có cấp thấp hơn '{agency.Id}'", $"The parent '{parent}' is of a lower level than '{agency.Id}'", path);
        }

        CheckLine(
            agency.Id, id => _directory.Find(id, agency.Validity.From)?.Parent, path, "agency.parent.cycle",
            $"Cơ quan '{agency.Id}' là cấp trên của chính nó", $"The agency '{agency.Id}' is above itself",
            "agency.parent.depth", $"Cơ quan '{agency.Id}' có hơn {MaximumDepth} cấp trên", $"The agency '{agency.Id}' has more than {MaximumDepth} levels above it");
    }

    private MergedSpans LowerThan(string id, AgencyLevel level)
    {
        if (!_lower.TryGetValue((id, level), out var spans))
        {
            _lower.Add((id, level), spans = new(_directory.History(id).Where(agency => agency.Level > level).Select(agency => agency.Validity)));
        }

        return spans;
    }

    private void CheckSuccessor(Agency agency, string successor, string path)
    {
        if (!_spans.TryGetValue(successor, out var spans))
        {
            Add(
                "agency.successor.missing",
                $"Không có cơ quan kế thừa '{successor}' của '{agency.Id}'", $"The successor '{successor}' of '{agency.Id}' does not exist", path);
        }
        else if (agency.Validity.To is not { } last)
        {
            Add(
                "agency.successor.early",
                $"Cơ quan '{agency.Id}' có cơ quan kế thừa nhưng không có ngày cuối", $"The agency '{agency.Id}' has a successor but no last day", path);
        }
        else if (!spans.GoOnAfter(last))
        {
            Add(
                "agency.successor.ended",
                $"Cơ quan kế thừa '{successor}' không tồn tại sau ngày cuối của '{agency.Id}'",
                $"The successor '{successor}' is not in being after the last day of '{agency.Id}'",
                path);
        }
    }

    private void CheckHoldings()
    {
        for (var i = 0; i < _directory.Holdings.Count; i++)
        {
            var holding = _directory.Holdings[i];
            var path = Path("holdings", i);
            if (!_spans.TryGetValue(holding.Agency, out var spans))
            {
                Add(
                    "agency.role.missing",
                    $"Không có cơ quan '{holding.Agency}' của chức vụ {holding}", $"The agency '{holding.Agency}' of the role {holding} does not exist", $"{path}.agency");
            }
            else if (!spans.Cover(holding.Validity))
            {
                Add(
                    "agency.role.validity",
                    $"Chức vụ {holding} có ngày nằm ngoài thời gian tồn tại của cơ quan", $"The role {holding} has days on which the agency is not in being", $"{path}.validity");
            }
        }

        Overlaps(
            _directory.Holdings, "holdings", holding => holding.Role == AgencyRole.Head ? holding.Agency : null, holding => holding.Validity,
            "agency.role.overlap",
            holding => ($"Cơ quan '{holding.Agency}' có hai người đứng đầu trong cùng một ngày", $"The agency '{holding.Agency}' has two heads on the same day"));
    }

    private void CheckSubstitutions()
    {
        Overlaps(
            _directory.Substitutions, "substitutions", substitution => substitution.Absent, substitution => substitution.Validity,
            "agency.substitution.overlap",
            substitution => ($"'{substitution.Absent}' có hai người thay thế trong cùng một ngày", $"'{substitution.Absent}' has two stand-ins on the same day"));
        for (var i = 0; i < _directory.Substitutions.Count; i++)
        {
            var substitution = _directory.Substitutions[i];
            var date = substitution.Validity.From;
            CheckLine(
                substitution.Absent, person => _directory.AbsenceOf(person, date)?.StandIn,
                Path("substitutions", i), "agency.substitution.cycle",
                $"Việc thay thế '{substitution.Absent}' quay lại chính người đó", $"The stand-ins for '{substitution.Absent}' lead back to the same person",
                "agency.substitution.depth",
                $"Việc thay thế '{substitution.Absent}' qua hơn {MaximumDepth} người", $"The stand-ins for '{substitution.Absent}' go through more than {MaximumDepth} people");
        }
    }

    // Starting at each member, on the first day of that member: a cycle exists on some day exactly when it exists on the
    // first day of its latest member.
    private void CheckLine(
        string start, Func<string, string?> next, string path, string cycleCode, string cycleVi, string cycleEn, string depthCode, string depthVi, string depthEn)
    {
        var at = next(start);
        for (var steps = 0; at is not null; steps++)
        {
            if (at == start)
            {
                Add(cycleCode, cycleVi, cycleEn, path);
                return;
            }

            if (steps == MaximumDepth)
            {
                Add(depthCode, depthVi, depthEn, path);
                return;
            }

            at = next(at);
        }
    }

    private void Overlaps<T, TKey>(
        ValueList<T> items, string list, Func<T, TKey?> key, Func<T, Validity> validity, string code, Func<T, (string Vietnamese, string English)> words)
        where TKey : class
    {
        var keyed = items.Select((item, index) => (item, index)).Where(entry => key(entry.item) is not null);
        foreach (var group in keyed.GroupBy(entry => key(entry.item)))
        {
            var sorted = group.OrderBy(entry => validity(entry.item).From).ToArray();
            var latest = sorted[0];
            foreach (var entry in sorted.AsSpan(1))
            {
                if (validity(latest.item).Overlaps(validity(entry.item)))
                {
                    var (vietnamese, english) = words(entry.item);
                    Add(
                        code, $"{vietnamese} ({validity(latest.item)}, {validity(entry.item)})", $"{english} ({validity(latest.item)}, {validity(entry.item)})",
                        Path(list, entry.index));
                }

                latest = validity(latest.item).To is not { } last || validity(entry.item).To <= last ? latest : entry;
            }
        }
    }

    private static string Path(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private void Add(string code, string vietnamese, string english, string path, Citation? provision = null)
    {
        if (_problems.IsFull)
        {
            _problems.Add();
            return;
        }

        _problems.Add(Problem.Of(code, vietnamese + ".", english + ".", path, provision));
    }
}
