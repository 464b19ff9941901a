#!/usr/bin/env python3
"""Counts docs/bang-tinh-quy-trinh.md again, minute by minute and with nothing of the library: exits with 1 where a row does not come out."""

import datetime
import pathlib
import re
import sys

TABLE = pathlib.Path(__file__).parent.parent / "docs" / "bang-tinh-quy-trinh.md"
DAY = datetime.timedelta(days=1)
MINUTE = datetime.timedelta(minutes=1)

# 9859/VPCP-KGVX and 9441/TB-BNV of 2025, as far as the table reaches.
OFF = {datetime.date(2026, 2, day) for day in range(16, 21)} | {datetime.date(2026, 8, 31), datetime.date(2026, 9, 1), datetime.date(2026, 9, 2)}
WORKED = {datetime.date(2026, 8, 22)}


def is_worked(day):
    return day in WORKED or (day not in OFF and day.weekday() < 5)


def is_open(moment):
    minute = moment.hour * 60 + moment.minute
    return is_worked(moment.date()) and (450 <= minute < 690 or 810 <= minute < 1050)


def plus_minutes(moment, minutes):
    while minutes:
        minutes -= is_open(moment)
        moment += MINUTE
    return moment


def due_of(start, limit, whole):
    """The due day, or the due moment; None where the words set no limit."""
    words = re.fullmatch(r"(\d+(?:\.\d+)?) (ngày|ngày làm việc)", limit)
    if not words:
        return None
    quarters = round(float(words[1]) * 4)
    assert quarters == float(words[1]) * 4, limit
    days, rest = divmod(quarters, 4)
    if quarters == 0:
        return start
    last = start.date()
    if words[2] == "ngày làm việc" or whole.endswith("làm việc"):
        while days:
            last += DAY
            days -= is_worked(last)
    else:
        last += days * DAY
        while days and not is_worked(last):
            last += DAY
    if rest == 0:
        return last
    return plus_minutes(start if quarters < 4 else datetime.datetime.combine(last + DAY, datetime.time()), rest * 120)


def end_of(due):
    return due if isinstance(due, datetime.datetime) else datetime.datetime.combine(due + DAY, datetime.time())


def handed_over(due):
    return due if isinstance(due, datetime.datetime) else datetime.datetime.combine(due, datetime.time(17, 30))


def written(due):
    return "—" if due is None else due.strftime("%H:%M %d/%m/%Y" if isinstance(due, datetime.datetime) else "%d/%m/%Y")


def moment_of(text):
    return datetime.datetime.strptime(text, "%H:%M %d/%m/%Y")


def main():
    stop, former, rows, faults = None, None, 0, []
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            stop, former = None, None
        elif found := re.match(r"- Bổ sung: yêu cầu (\d\d:\d\d \d\d/\d\d/\d{4}), đủ (\d\d:\d\d \d\d/\d\d/\d{4})", line):
            stop = moment_of(found[1]), moment_of(found[2])
        elif re.match(r"\| (TINH|XA)-", line):
            rows += 1
            process, whole, step, limit, begun, due, _ = [cell.strip() for cell in line.strip("|").split("|")]
            start = moment_of(begun)
            counted = due_of(start, limit, whole)
            if stop and counted and start < stop[0] < end_of(counted):
                counted = due_of(stop[1], limit, whole)
            if written(counted) != due:
                faults.append(f"{number}: {process} {step} is due {written(counted)}, not {due}")
            if former and former[0] == process and former[1] is not None and handed_over(former[1]) != start:
                faults.append(f"{number}: {process} {step} begins {written(handed_over(former[1]))}, not {begun}")
            former = process, counted
    print("\n".join(faults + [f"{rows} rows, {len(faults)} wrong"]))
    return 1 if faults or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
