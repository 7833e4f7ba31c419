"""Counts the returns beside SEN2 with the standard library alone, as a witness of the product's totals.

It links nothing: what it counts are rows, or children by the number that their own list gives them.
"""

import csv
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

Row = dict[str, str]
Found = dict[str, tuple[float | None, float | None]]
"""By measure its numerator and denominator over the whole area; None is not counted here."""

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAY_0 = date(1899, 12, 30)
"""From which spreadsheets count days."""

QUARTERS = ("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")


@dataclass(frozen=True)
class Lists:
    """The returns in a folder, and the day at which they are counted."""

    folder: Path
    as_at: date

    def csv(self, name: str) -> list[Row]:
        """The rows of a CSV file under its headings, which may have lines above them."""
        with (self.folder / name).open(encoding="utf-8-sig", newline="") as file:
            return _under_headings(list(csv.reader(file)))

    def sheet(self, name: str, number: int = 1) -> list[Row]:
        """The rows of a sheet of a workbook under its headings."""
        with ZipFile(self.folder / name) as book:
            root = ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))  # noqa: S314 - our own file
        return _under_headings([list(_cells(row)) for row in root.iter(f"{SHEET}row")])

    def open_now(self, rows: list[Row], first: str, last: str) -> list[Row]:
        """The rows that have begun and have not ended."""
        return [
            row
            for row in rows
            if (_day(row[first]) or self.as_at) <= self.as_at and (_day(row[last]) or date.max) > self.as_at
        ]


def count(folder: Path, as_at: date) -> Found:
    """The figures of the returns in a folder."""
    lists = Lists(folder, as_at)
    return {
        **_schools(lists),
        **_logs(lists),
        **_registers(lists),
        **_care(lists),
        **_adults(lists),
        **_providers(lists),
    }


def _under_headings(cells: list[list[str]]) -> list[Row]:
    top = next(place for place, row in enumerate(cells) if sum(map(bool, row)) > 2)
    width = len(cells[top])
    return [dict(zip(cells[top], (row + [""] * width)[:width], strict=True)) for row in cells[top + 1 :]]


def _cells(row: ET.Element) -> Iterator[str]:
    """The texts of a row, those of empty cells among them."""
    place = 0
    for cell in row.iter(f"{SHEET}c"):
        for _ in range(_column(cell.get("r", "")) - place):
            yield ""
        place = _column(cell.get("r", "")) + 1
        yield "".join(text.text or "" for text in cell.iter() if text.tag in {f"{SHEET}v", f"{SHEET}t"})


def _column(reference: str) -> int:
    """The place of a cell in its row, from its reference, such as AB12."""
    place = 0
    for letter in re.sub(r"\d", "", reference):
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _day(text: str) -> date | None:
    """A day as a CSV file writes it or as a spreadsheet counts it."""
    if not text:
        return None
    if "/" in text:
        day, month, year = map(int, text.split("/"))
        return date(year, month, day)
    return DAY_0 + timedelta(days=int(text))


def _year_back(lists: Lists, text: str) -> bool:
    """Whether a day lies in the twelve months that end with the as-at date."""
    day = _day(text)
    return day is not None and lists.as_at.replace(year=lists.as_at.year - 1) < day <= lists.as_at


def _schools(lists: Lists) -> Found:
    autumn, spring = "school-census-2025-10-02", f"school-census-{lists.as_at}"
    roll = [row for row in lists.csv(f"{spring}-pupilonroll.csv") if row["enrolstatus"] in "CM"]
    on_roll = lists.open_now(roll, "entrydate", "leavingdate")
    away = [event for term in (autumn, spring) for event in _suspensions(lists, term)]
    support = {row["upn"] for row in on_roll if row["senprovision"] == "K"}
    pupils = len({row["upn"] for row in on_roll})
    return {
        "sen_support": (len(support), None),
        "pupils_on_roll": (pupils, None),
        "sen_support_share": (len(support), pupils),
        "suspensions": (len(set(away)), None),
        "suspension_rate": (len(set(away)), pupils),
    }


def _suspensions(lists: Lists, term: str) -> Iterator[tuple[str, str]]:
    """Of each suspension the pupil and the first day."""
    upns = {row["pupilonrolltableid"]: row["upn"] for row in lists.csv(f"{term}-pupilonroll.csv")}
    for row in lists.csv(f"{term}-termlyexclusions.csv"):
        if row["category"] == "SUSP":
            yield upns[row["pupilonrolltableid"]], row["startdate"]


def _logs(lists: Lists) -> Found:
    complaints = [r for r in lists.sheet("complaints.xlsx") if _year_back(lists, r["Received date"])]
    closed = [row for row in complaints if row["Outcome"] != "OPEN"]
    upheld = [row for row in closed if row["Outcome"] in ("UPHELD", "PART")]
    appeals = [r for r in lists.sheet("tribunal.xlsx") if _is_of(r["Registered date"], lists.as_at.year - 1)]
    meetings = [r for r in lists.sheet("tribunal.xlsx", 2) if _is_of(r["Held date"], lists.as_at.year - 1)]
    return {
        "complaints": (len(complaints), None),
        "complaints_upheld_share": (len(upheld), len(closed)),
        "tribunal_appeals_registered": (len(appeals), None),
        "mediations_held": (len(meetings), None),
    }


def _is_of(text: str, year: int) -> bool:
    day = _day(text)
    return day is not None and day.year == year


def _registers(lists: Lists) -> Found:
    """Children whom a register names now, with SEND or without."""
    registers = {
        "home_educated_with_send_share": "home-education.xlsx",
        "missing_education_with_send_share": "missing-education.xlsx",
        "early_help_with_send_share": "early-help.xlsx",
        "youth_justice_with_send_share": "youth-justice.xlsx",
        "hospital_stays_with_send_share": "hospital.xlsx",
    }
    return {
        measure: (None, len({_who(row) for row in _now(lists, name)})) for measure, name in registers.items()
    }


def _now(lists: Lists, name: str) -> list[Row]:
    return lists.open_now(lists.sheet(name), "Start date", "End date")


def _who(row: Row) -> str:
    return row["UPN"] or " ".join(row[name] for name in ("Forename", "Surname", "Date of birth"))


def _care(lists: Lists) -> Found:
    plans = lists.open_now(
        lists.sheet("ilacs.xlsx", 3), "Child Protection Plan Start Date", "Child Protection Plan End Date"
    )
    return {"protected_with_send_share": (None, len({row["Child Unique ID"] for row in plans}))}


def _adults(lists: Lists) -> Found:
    rows = [
        row
        for row in lists.sheet("adult-care.xlsx")
        if row["Primary support reason"] == "LD" and 18 <= _age(_day(row["Date of birth"]), lists.as_at) <= 64
    ]
    in_work = {row["Adult ID"] for row in rows if row["In paid work"] == "Y"}
    adults = len({row["Adult ID"] for row in rows})
    return {
        "learning_disability_clients": (adults, None),
        "learning_disability_paid_work_share": (len(in_work), adults),
    }


def _age(born: date | None, on: date) -> int:
    assert born
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _providers(lists: Lists) -> Found:
    found: Found = {}
    for stem in ("camhs", "speech-therapy", "occupational-therapy", "physiotherapy"):
        name = stem.replace("-", "_")
        rows = [r for r in _of_the_year(lists, stem) if r["Group"] == "ALL"]
        waiting = _sum(rows, "Waiting")
        found[f"{name}_over_18_weeks_share"] = _sum(rows, "Waiting over 18 weeks"), waiting
        found[f"{name}_over_52_weeks_share"] = _sum(rows, "Waiting over 52 weeks"), waiting
        found[f"{name}_accepted_share"] = _sum(rows, "Accepted"), _sum(rows, "Referred")
    for stem, done in (
        ("healthy-child", "On time"),
        ("school-nursing", "Done"),
        ("newborn-screening", "Done"),
    ):
        rows = _of_the_year(lists, stem)
        found[f"{stem.replace('-', '_')}_done_share"] = _sum(rows, done), _sum(rows, "Eligible")
    return found


def _of_the_year(lists: Lists, stem: str) -> list[Row]:
    return [row for row in lists.sheet(f"{stem}.xlsx", 2) if row["Quarter"] in QUARTERS]


def _sum(rows: list[Row], heading: str) -> int:
    return sum(int(row[heading] or 0) for row in rows)
