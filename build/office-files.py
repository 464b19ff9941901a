"""Reads what the main job writes for offices by other programs: LibreOffice (soffice), openpyxl and icalendar.

    apt-get install --no-install-recommends libreoffice-calc python3-openpyxl python3-icalendar
    dotnet run --project samples/OnTimeReview -c Release -- --xlsx a.xlsx --csv a.csv --ics a.ics
    python3 build/office-files.py a.xlsx a.csv a.ics
"""
import csv, datetime, pathlib, subprocess, sys, tempfile
import icalendar, openpyxl

workbook, semicolons, calendar = sys.argv[1:4]


def rows(text, delimiter):
    return [row for row in csv.reader(text.splitlines(keepends=True), delimiter=delimiter)]


book = openpyxl.load_workbook(workbook)  # formulas as they stand: only quotients of two numbers may be any
values = openpyxl.load_workbook(workbook, data_only=True)
formulas = cells = 0
for sheet in book:
    assert sheet.page_setup.paperSize == 9 and sheet.freeze_panes and sheet.print_title_rows, sheet.title
    for row in sheet:
        for cell in row:
            cells += cell.value is not None
            if cell.data_type == "f":
                formulas += 1
                part, whole = map(int, cell.value.removeprefix("=").split("/"))
                assert abs(values[sheet.title][cell.coordinate].value - part / whole) < 1e-15, cell.coordinate
form = values["II.06a"]
total = next(row for row in form.values if row[1] in ("Tổng cộng", "Total"))
assert total[2] == total[3] + total[4] + total[5] == total[6] + total[10] and total[6] == sum(total[7:10]) and total[10] == sum(total[11:13]), total

# Every sheet as LibreOffice reads it.
with tempfile.TemporaryDirectory() as folder:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(["soffice", profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder, workbook], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shown = {path.stem.removeprefix(f"{pathlib.Path(workbook).stem}-"): rows(path.read_text(encoding="utf-8"), ",") for path in pathlib.Path(folder).glob("*.csv")}
    assert set(shown) == {sheet.title for sheet in values}, shown.keys()
    for sheet in values:
        for one, other in zip(sheet.values, shown[sheet.title], strict=True):
            for cell, text in zip(one, other):
                if isinstance(cell, int):
                    assert text.replace(",", "") == str(cell), (sheet.title, cell, text)
                elif isinstance(cell, datetime.datetime):  # the export has days as month/day/year
                    assert text.startswith(cell.strftime("%m/%d/%Y")), (sheet.title, cell, text)
                elif isinstance(cell, str):
                    assert text == cell, (sheet.title, cell, text)

# The list for Excel, and the same list as a sheet.
listed = rows(pathlib.Path(semicolons).read_bytes().decode("utf-8-sig"), ";")
overdue = [list(row) for row in list(values["Quá hạn" if "Quá hạn" in values.sheetnames else "Overdue"].values)[2:]]
for one, other in zip(listed, overdue):
    for text, cell in zip(one, other):
        wanted = "" if cell is None else str(cell) if not isinstance(cell, datetime.datetime) else str(cell)[: len(text)]
        assert text.removeprefix("'") == wanted, (text, wanted)

raw = pathlib.Path(calendar).read_bytes()
assert all(len(line) <= 75 for line in raw.split(b"\r\n")) and b"\n" not in raw.replace(b"\r\n", b"")
read = icalendar.Calendar.from_ical(raw)
zone = next(item for item in read.walk("VTIMEZONE"))
assert zone.to_tz().utcoffset(datetime.datetime(2026, 7, 1)) == datetime.timedelta(hours=7)
events = list(read.walk("VEVENT"))
assert len({str(event["UID"]) for event in events}) == len(events)
assert all(event["SEQUENCE"] >= 0 and event["DTSTART"].dt and event["SUMMARY"] for event in events)
alarms = [alarm["TRIGGER"].dt for event in events for alarm in event.walk("VALARM")]
assert all(alarm.tzinfo is not None for alarm in alarms)
print(f"{len(book.sheetnames)} sheets, {cells} cells, {formulas} quotients; {len(listed)} lines; {len(events)} entries, {len(alarms)} alarms: read by LibreOffice, openpyxl and icalendar.")
