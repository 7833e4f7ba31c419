"""Made-up areas from readable rows, for the tests of this folder, and that they are whole snapshots."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from lanyard.core.datasets.facts import read_facts
from lanyard.core.register.tables import SCHEMAS

Row = Mapping[str, object]
CENSUS_DAY = dt.date(2026, 1, 15)


def day(text: str) -> dt.date:
    """The day of an ISO date."""
    return dt.date.fromisoformat(text)


@dataclass
class Area:
    """A made-up area, case by case; `write` makes a snapshot of it.

    `also` gives the kinds of further returns in use, each with the reference dates of its files.
    """

    year: int = 2026
    census_day: dt.date = CENSUS_DAY
    with_register: bool = False
    also: dict[str, tuple[dt.date | None, ...]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in SCHEMAS})

    def child(self, **given: object) -> int:
        """A child, by default a girl of 10; gives its child_id."""
        child_id = len(self.rows["children"]) + 1
        plain = {"birth_date": day("2015-06-01"), "sex": "F", "ethnicity_group": "WBRI"}
        self.rows["children"].append({"child_id": child_id, **plain, **given})
        return child_id

    def request(self, child: int | None = None, **given: object) -> int:
        """A request, by default agreed in time; of a new child where none is given; gives its request_id."""
        request_id = len(self.rows["requests"]) + 1
        plain = {
            "received_date": day("2025-03-03"),
            "request_outcome": "Y",
            "request_outcome_date": day("2025-04-07"),
        }
        child_id = child or self.child()
        self.rows["requests"].append({"child_id": child_id, "request_id": request_id, **plain, **given})
        return request_id

    def row(self, table: str, child: int | None = None, **given: object) -> int:
        """A row of another return, of a new child where none is given; gives the child_id."""
        child_id = child or self.child()
        self.rows[table].append({"child_id": child_id, **given})
        return child_id

    def add(self, table: str, request: int, **given: object) -> int:
        """A row that hangs from a request; gives the request_id back."""
        child_id = self.rows["requests"][request - 1]["child_id"]
        self.rows[table].append({"child_id": child_id, "request_id": request, **given})
        return request

    def plan(self, child: int | None = None, start: str = "2020-09-01", **given: object) -> int:
        """A plan of long ago, with its request, assessment and active plan; gives the request_id."""
        request = self.request(child, request_outcome="H", received_date=None, request_outcome_date=None)
        self.add("assessment", request, assessment_outcome="H")
        self.add("named_plan", request, **{"start_date": day(start), **given})
        return self.add("active_plans", request)

    def write(self, folder: Path) -> Path:
        """Writes the snapshot's tables and gives the folder."""
        files: dict[str, tuple[dt.date | None, ...]] = {"sen2": (self.census_day,), **self.also}
        if self.with_register:
            files["establishments"] = (None,)
        returns: Sequence[Row] = [
            {
                "file": f"{kind}.xml",
                "kind": kind,
                "area": "999",
                "year": self.year if kind == "sen2" else None,
                "reference_date": reference_date,
                "used": True,
            }
            for kind, dates in files.items()
            for reference_date in dates
        ]
        for name, schema in SCHEMAS.items():
            rows = returns if name == "returns" else self.rows[name]
            pl.DataFrame(rows, schema_overrides=dict(schema), schema=dict(schema)).write_parquet(
                folder / f"{name}.parquet"
            )
        return folder


def test_an_area_without_cases_is_still_a_whole_snapshot(tmp_path: Path) -> None:
    Area().write(tmp_path)
    assert sorted(path.stem for path in tmp_path.glob("*.parquet")) == sorted(SCHEMAS)


def test_an_area_says_its_census_day_and_what_is_held(tmp_path: Path) -> None:
    facts = read_facts(Area(with_register=True).write(tmp_path))
    assert facts.census_day == CENSUS_DAY
    assert facts.held == {"sen2", "establishments"}
