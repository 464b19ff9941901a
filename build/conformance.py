#!/usr/bin/env python3
"""Counts the conformance vectors again, day by day and minute by minute and with nothing of the library: exits with 1 where one does not come out.

Without an argument it reads the vectors that ship; with one, a document of the same format (docs/conformance.md).
"""

import datetime as dt
import fractions
import json
import pathlib
import sys

SHIPPED = pathlib.Path(__file__).parent.parent / "src" / "AdminReform.Testing" / "Conformance" / "deadlines.json"
DAY = dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Outside(Exception):
    """A day that the calendar does not cover."""


class Office:
    def __init__(self, described):
        calendar, hours = described["calendar"], described["hours"]
        self.first, self.last = day_of(calendar["range"]["first"]), day_of(calendar["range"]["last"])
        assert "holidays" not in calendar and "decisions" not in calendar, "This program knows plain days only."
        self.weeks = [(day_of(week["from"]), week["worked"]) for week in calendar["weeks"]]
        self.local = {day_of(local["date"]): local["isWorked"] for local in calendar.get("localDays", [])}
        self.hours = [(day_of(week["from"]), week) for week in hours["weeks"]]
        self.late_start = described.get("startPolicy") == "nextWorkingDayAfterCutOff"
        self.months_of_days = described.get("interruptedMonths") == "thirtyDays"

    def is_worked(self, day):
        if not self.first <= day <= self.last:
            raise Outside(day)
        if day in self.local:
            return self.local[day]
        return WEEKDAYS[day.weekday()] in [worked for since, worked in self.weeks if since <= day][-1]

    def is_open(self, moment):
        if not self.is_worked(moment.date()):
            return False
        week = self.week_on(moment.date())
        name = WEEKDAYS[moment.weekday()]
        if name in week.get("receptionOnly", []):
            return False
        periods = week[name] if name in week else week["everyWorkedDay"]
        return any(clock(period["opening"]) <= moment.time() and (moment.time() < clock(period["closing"]) or clock(period["closing"]) == dt.time()) for period in periods)

    def halves(self, day):
        if not self.is_worked(day):
            return 0
        week, name = self.week_on(day), WEEKDAYS[day.weekday()]
        return 0 if name in week.get("receptionOnly", []) or name in week.get("hoursOnly", []) else 1 if name in week.get("countsHalf", []) else 2

    def week_on(self, day):
        return ([week for since, week in self.hours if since <= day] or [self.hours[0][1]])[-1]

    def on_or_after(self, day):
        while not self.is_worked(day):
            day += DAY
        return day

    def plus_minutes(self, moment, minutes):
        while minutes:
            minutes -= self.is_open(moment)
            moment += MINUTE
        return moment


def day_of(text):
    return dt.date.fromisoformat(text)


def clock(text):
    return dt.time.fromisoformat(text)


def moment_of(text):
    return dt.datetime.fromisoformat(text)


def due_of(text):
    return None if text is None else moment_of(text) if "T" in text else day_of(text)


def end_of(due):
    """The first moment that is no longer in time, so that due days and due times can be compared."""
    return due + MINUTE if isinstance(due, dt.datetime) else dt.datetime.combine(due + DAY, dt.time())


def months_after(day, months):
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    while True:
        try:
            return day.replace(year=year, month=month)
        except ValueError:
            day -= DAY


class Count:
    """A limit that runs from a moment."""

    def __init__(self, office, limit, cut_off, start):
        self.office, self.limit, self.cut_off = office, limit, cut_off
        self.begin(start)

    def begin(self, start):
        office, unit = self.office, self.limit["unit"]
        if office.late_start and unit not in ("hour", "sameDay") and (not office.is_worked(start.date()) or start.time() > self.cut_off):
            start = dt.datetime.combine(office.on_or_after(start.date() + DAY), dt.time())
        self.start, self.fresh = start, True
        self.amount = fractions.Fraction(str(self.limit.get("amount", 0)))
        self.nominal = None
        if unit in ("hour", "workingHour"):
            self.left = self.amount * 60
        elif unit == "workingDay":
            self.left = self.amount
        elif unit in ("day", "week", "month", "year"):
            self.nominal = self.last_day_from(start.date())
        self.settle(start)

    def last_day_from(self, day):
        unit, amount = self.limit["unit"], self.amount
        if unit in ("day", "week"):
            return day + amount.numerator // amount.denominator * (7 if unit == "week" else 1) * DAY
        months = amount * (12 if unit == "year" else 1)
        whole, rest = divmod(months, 1)
        return months_after(day, int(whole)) + int(rest * 30) * DAY

    def settle(self, start):
        office, unit = self.office, self.limit["unit"]
        if unit == "sameDay":
            day = start.date()
            self.due = day if office.is_worked(day) and start.time() <= self.cut_off else office.on_or_after(day + DAY)
        elif unit == "hour":
            self.due = start + int(self.left) * MINUTE
            office.is_worked(start.date()), office.is_worked(self.due.date())
        elif unit == "workingHour":
            self.due = office.plus_minutes(start, int(self.left))
        elif unit == "workingDay":
            days, rest = (self.left, 0) if self.amount.denominator == 1 else divmod(self.left, 1)
            last = start.date()
            if days == 0 and rest == 0:
                self.due = office.on_or_after(last)
                return
            halves = int(self.left * 2) if rest == 0 else int(days) * 2
            while halves > 0:
                last += DAY
                halves -= office.halves(last)
            if rest == 0:
                self.due = last
            else:
                self.due = office.plus_minutes(start if days == 0 else dt.datetime.combine(last + DAY, dt.time()), int(rest * 480))
        else:
            self.due = office.on_or_after(self.nominal)

    def resume(self, stopped, gone_on):
        office, unit = self.office, self.limit["unit"]
        if unit == "sameDay" or (self.fresh and stopped <= self.start):
            self.begin(gone_on)
            return
        begun, was_fresh = self.start, self.fresh
        self.fresh = False
        if unit == "hour":
            self.left -= (stopped - begun) / MINUTE
        elif unit == "workingHour":
            while begun < stopped:
                self.left -= office.is_open(begun)
                begun += MINUTE
        elif unit == "workingDay":
            assert self.amount.denominator == 1, "Parts of days that are stopped have no vector."
            day = begun.date()
            while day < stopped.date():
                day += DAY
                self.left = max(0, self.left - fractions.Fraction(office.halves(day), 2))
        else:
            by_days = office.months_of_days and unit in ("month", "year")
            if by_days and was_fresh:
                self.nominal = begun.date() + int(self.amount * (365 if unit == "year" else 30)) * DAY
            left = max(self.nominal - stopped.date(), dt.timedelta())
            self.nominal = gone_on.date() + left
            if not by_days:
                self.nominal = min(self.nominal, self.last_day_from(gone_on.date()))
        self.start = gone_on
        self.settle(gone_on)


def answer(office, regimes, events):
    accepted = next(event for event in events if event["type"] == "accepted")
    at, limit = moment_of(accepted["at"]), accepted["limit"]
    regime = next((regime for regime in regimes if day_of(regime["from"]) <= at.date() <= day_of(regime.get("to", "9999-12-31"))), {})
    figure = lambda name: regime.get(name, {}).get("value")
    cut_off = limit.get("cutOff") or figure("forwardingCutOff")
    if cut_off is None and (limit["unit"] == "sameDay" or (office.late_start and limit["unit"] != "hour")):
        return "undetermined", None, False
    received = next((moment_of(event["at"]) for event in events if event["type"] == "receivedByCompetent"), None)
    from_receipt = accepted.get("nonTerritorial") and figure("nonTerritorialClock") == "fromReceiptByCompetent"
    estimated = bool(from_receipt and received is None)
    try:
        count = Count(office, limit, cut_off and clock(cut_off), received if from_receipt and received else at)
        stopped = None
        for event in events:
            kind, when = event["type"], moment_of(event["at"])
            if kind in ("supplementAsked", "dutyAsked") and stopped is None and (kind == "supplementAsked" or event.get("suspendsLimit")):
                if when >= end_of(count.due):
                    break
                stopped = when
            elif kind in ("supplemented", "dutyMet") and stopped is not None:
                effect = accepted.get("effect") or figure("supplementEffect") or "restart"
                if kind == "dutyMet" or effect == "resume":
                    count.resume(stopped, when)
                else:
                    count.begin(when)
                stopped = None
    except Outside:
        return "undetermined", None, False
    if stopped is not None:
        return "suspended", None, False
    moved = [due_of(event["newDue"]) for event in events if event["type"] == "extended"]
    allowed = figure("reappointmentsAllowed")
    moved = moved if allowed is None else moved[:allowed]
    due = max([count.due] + moved[-1:], key=end_of)
    return "running", due, estimated and due == count.due


def main():
    document = json.loads((pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED).read_text(encoding="utf-8"))
    assert document["version"] == 1
    offices = {office["name"]: Office(office) for office in document["offices"]}
    faults = 0
    for vector in document["vectors"]:
        expected = vector["expected"]
        wanted = expected["state"], due_of(expected.get("due")), expected.get("isEstimated", False)
        got = answer(offices[vector["office"]], document.get("regimes", []), vector["events"])
        if got != wanted:
            faults += 1
            print(f"{vector['id']} ({vector.get('about', '')}): expected {wanted[0]} {wanted[1]}, counted {got[0]} {got[1]}")
    print(f"{len(document['vectors'])} vectors, {faults} do not come out")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
