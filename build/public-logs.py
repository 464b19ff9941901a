"""Small public logs in our own form, and a count of them that shares nothing with the library.

    python3 build/public-logs.py count                          prints what stands in tests/OnTimeReview.Tests/PublicLogs/PublicLogTests.cs
    python3 build/public-logs.py make wabo wabo-receipt.csv     writes wabo.csv and wabo.xes anew: every fortieth permit of the published log
    python3 build/public-logs.py make nyc-311 requests.csv      writes nyc-311.csv and nyc-311.xes anew from requests as the city publishes them
    python3 build/public-logs.py make boston-311 requests.csv   the same for Boston

The days of the review, the zones and the limits are those of the mappings beside the logs. A promise is its day; a limit of working days does not count the first day.
"""
import csv, datetime as d, pathlib, sys, zoneinfo
import xml.etree.ElementTree as tree

FOLDER = pathlib.Path(__file__).parent.parent / "tests/OnTimeReview.Tests/PublicLogs"
LOGS = {"wabo": ("Europe/Amsterdam", "2012-01-25T00:00:00+01:00"), "nyc-311": ("America/New_York", "2016-12-15T00:00:00-05:00"), "boston-311": ("America/New_York", "2022-03-05T00:00:00-05:00")}
LIMIT = 40


def moment(text, zone):
    at = d.datetime.fromisoformat(text)
    return at.astimezone(zone) if at.tzinfo else at.replace(tzinfo=zone)


def plus_working_days(day, days, days_off):
    while days > 0:
        day += d.timedelta(1)
        days -= day.weekday() < 5 and day not in days_off
    return day


def of_csv(name):
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as file:
        return {row["case"]: (row["received"], row["promised"], row["decided"]) for row in csv.DictReader(file)}


def of_xes(name):
    cases = {}
    for trace in tree.parse(FOLDER / f"{name}.xes").getroot().iter("{http://www.xes-standard.org/}trace"):
        said = {item.get("key"): item.get("value") for item in trace if item.get("key")}
        cases[said["concept:name"]] = tuple(said.get(key, "") for key in ("received", "promised", "decided"))
    return cases


def count(cases, zone, at, by_limit):
    now, totals = at.astimezone(zone), dict.fromkeys(["read", "early", "on_time", "late", "open_within", "open_overdue"], 0)
    for received, promised, decided in cases.values():
        totals["read"] += 1
        accepted = moment(received, zone)
        due = plus_working_days(accepted.date(), LIMIT, ()) if by_limit else moment(promised, zone).date() if promised else None
        if due is None or accepted > now:
            continue
        end = moment(decided, zone) if decided else None
        if end is None or end > now:
            totals["open_overdue" if now >= d.datetime.combine(due + d.timedelta(1), d.time(), zone) else "open_within"] += 1
        else:
            totals["early" if end.date() < due else "on_time" if end.date() == due else "late"] += 1
    return totals


def write_xes(name, zone):
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    log = tree.Element("log", {"xmlns": "http://www.xes-standard.org/", "xes.version": "1849.2016"})
    for case in dict.fromkeys(row["case"] for row in rows):
        events = [row for row in rows if row["case"] == case]
        trace = tree.SubElement(log, "trace")
        for key, column in (("concept:name", "case"), ("received", "received"), ("promised", "promised"), ("decided", "decided"), ("channel", "via")):
            if events[0][column]:
                tree.SubElement(trace, "string", {"key": key, "value": events[0][column]})
        for row in events:
            event = tree.SubElement(trace, "event")
            tree.SubElement(event, "string", {"key": "concept:name", "value": row["what"]})
            tree.SubElement(event, "date", {"key": "time:timestamp", "value": moment(row["when"], zone).isoformat()})
    tree.indent(log)
    (FOLDER / f"{name}.xes").write_bytes(tree.tostring(log, encoding="utf-8", xml_declaration=True) + b"\n")


def write_csv(name, rows):
    with open(FOLDER / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["case", "what", "when", "received", "promised", "decided", "via"])
        out.writerows(rows)


def of_wabo(rows):
    chosen = list(dict.fromkeys(row["case:concept:name"] for row in rows))[::40]
    short = lambda text: d.datetime.fromisoformat(text).replace(microsecond=0).isoformat() if text else ""
    for row in rows:
        if (case := row["case:concept:name"]) in chosen:
            yield case, row["concept:name"], short(row["time:timestamp"]), short(row["case:startdate"]), short(row["case:deadline"]), short(row["case:enddate"]), row["case:channel"]


def of_requests(rows, names, written):
    """A row for each request: its end, or its beginning where it has not ended."""
    for row in rows:
        case, received, promised, decided, via = (row[name].strip() for name in names)
        received, promised, decided = (d.datetime.strptime(text, written).isoformat() if text else "" for text in (received, promised, decided))
        yield case, "Closed" if decided else "Opened", decided or received, received, promised, decided, via


MADE = {
    "wabo": of_wabo,
    "nyc-311": lambda rows: of_requests(rows, ["Unique Key", "Created Date", "Due Date", "Closed Date", "Open Data Channel Type"], "%m/%d/%Y %I:%M:%S %p"),
    "boston-311": lambda rows: of_requests(rows, ["case_enquiry_id", "open_dt", "target_dt", "closed_dt", "source"], "%Y-%m-%d %H:%M:%S"),
}

if sys.argv[1] == "make":
    with open(sys.argv[3], encoding="utf-8", newline="") as source:
        write_csv(sys.argv[2], MADE[sys.argv[2]](list(csv.DictReader(source))))
    write_xes(sys.argv[2], zoneinfo.ZoneInfo(LOGS[sys.argv[2]][0]))
else:
    for name, (zone, at) in LOGS.items():
        for by_limit in (False, True):
            totals, again = (count(cases, zoneinfo.ZoneInfo(zone), d.datetime.fromisoformat(at), by_limit) for cases in (of_csv(name), of_xes(name)))
            assert totals == again, (name, totals, again)
            print(name, f"limit of {LIMIT} working days" if by_limit else "promise", at, " ".join(f"{key}: {number}" for key, number in totals.items()))
