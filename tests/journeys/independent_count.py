"""Counts a SEN2 XML return with the standard library alone, so that the product's totals have a witness."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

Element = ET.Element


@dataclass(frozen=True)
class Case:
    """One request with what hangs from it, as texts by tag."""

    request: dict[str, str]
    assessment: dict[str, str]
    plan: dict[str, str]
    active: dict[str, str] | None

    def day(self, part: str, tag: str) -> date | None:
        text = {"request": self.request, "assessment": self.assessment, "plan": self.plan}.get(part)
        cells = text if text is not None else (self.active or {})
        return date.fromisoformat(cells[tag]) if cells.get(tag) else None

    @property
    def followed_up(self) -> bool:
        return self.request.get("RequestOutcome") not in ("N", "A", "W") and not self.request.get("Exported")


def count(path: Path) -> dict[str, float]:
    """The whole area's figures of the return, by measure."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own made-up file
    census_day = date.fromisoformat(root.findtext(".//ReferenceDate") or "")
    cases = list(_cases(root))
    return {
        **_plans(cases, census_day),
        **_requests(cases, census_day),
        **_twenty_weeks(cases, census_day.year - 1),
        **_reviews(cases, census_day),
    }


def _cases(root: Element) -> Iterator[Case]:
    for request in root.iter("Requests"):
        assessment, active = request.find("Assessment"), request.find("ActivePlans")
        plan = assessment.find("NamedPlan") if assessment is not None else None
        yield Case(
            _texts(request), _texts(assessment), _texts(plan), None if active is None else _texts(active)
        )


def _texts(element: Element | None) -> dict[str, str]:
    if element is None:
        return {}
    return {child.tag: (child.text or "").strip() for child in element if not len(child)}


def _is_in_force(case: Case, on: date) -> bool:
    start, end = case.day("plan", "StartDate"), case.day("plan", "CeaseDate")
    return case.followed_up and start is not None and start <= on and (end is None or end > on)


def _plans(cases: list[Case], census_day: date) -> dict[str, float]:
    year = census_day.year - 1
    started = [c for c in cases if c.followed_up and c.plan and _year(c.day("plan", "StartDate")) == year]
    return {
        "plans_in_force": sum(_is_in_force(case, census_day) for case in cases),
        "new_plans": sum(c.assessment.get("AssessmentOutcome") != "H" for c in started),
        "plans_ceased": sum(c.followed_up and _year(c.day("plan", "CeaseDate")) == year for c in cases),
    }


def _year(day: date | None) -> int | None:
    return day.year if day else None


def _requests(cases: list[Case], census_day: date) -> dict[str, float]:
    received = [c for c in cases if _year(c.day("request", "ReceivedDate")) == census_day.year - 1]
    in_time = late = 0
    for case in received:
        came, told = case.day("request", "ReceivedDate"), case.day("request", "RequestOutcomeDate")
        waited = ((told or census_day) - (came or census_day)).days
        if told and case.request["RequestOutcome"] in ("Y", "N"):
            in_time, late = in_time + (waited <= 42), late + (waited > 42)
        elif case.request["RequestOutcome"] == "A" and waited > 42:
            late += 1
    return {"requests_received": len(received), "six_week_share": in_time / (in_time + late)}


def _twenty_weeks(cases: list[Case], year: int) -> dict[str, float]:
    issued = [
        case
        for case in cases
        if case.followed_up
        and case.assessment.get("AssessmentOutcome") == "Y"
        and _year(case.day("assessment", "AssessmentOutcomeDate")) == year
        and case.day("request", "ReceivedDate")
    ]
    plain = [case for case in issued if case.assessment.get("Week20") != "1"]
    return {
        "twenty_week_share_all": _share_in_time(issued),
        "twenty_week_share_excluding_exceptions": _share_in_time(plain),
    }


def _share_in_time(issued: list[Case]) -> float:
    def days(case: Case) -> int:
        first, last = case.day("request", "ReceivedDate"), case.day("assessment", "AssessmentOutcomeDate")
        assert first
        assert last
        return (last - first).days

    return sum(days(case) <= 140 for case in issued) / len(issued)


def _reviews(cases: list[Case], census_day: date) -> dict[str, float]:
    year_start = date(census_day.year - 1, 1, 1)
    held = [c for c in cases if _is_in_force(c, census_day)]
    expected = [c for c in held if (c.day("plan", "StartDate") or census_day) < year_start]
    met = [c for c in expected if _year(c.day("active", "ReviewMeeting")) == census_day.year - 1]
    return {"reviews_expected": len(expected), "reviews_met": len(met)}
