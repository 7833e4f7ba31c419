"""The same returns some days later: pairs are decided, a supplier has headings of its own, and censuses of
the next year lie there already."""

import csv
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl
import polars as pl
import pytest

from lanyard.cli import main
from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import AS_AT, Lanyard
from tests.journeys.pack_contents import manifest_of, rows_of, whole_area

pytestmark = pytest.mark.xdist_group("the made-up area with all returns")

Pair = tuple[str, str]


@dataclass(frozen=True)
class Decided:
    """The returns with what people added to them, and the pack that they made."""

    returns: Path
    pack: Path
    same: Pair
    apart: Pair
    undecided: set[Pair]
    files: Mapping[str, str]


@pytest.fixture(scope="session")
def decided(all_returns: Path, full_pack: Path, key: Path) -> Decided:
    """The returns and the pack of that later day, which is made beside the first one."""
    returns = all_returns.parent / "decided"
    shutil.copytree(all_returns, returns)
    (returns / "home-education.xlsx").unlink()
    columns = write_as_supplier(all_returns / "home-education.xlsx", returns)
    write_area(returns / "next", MadeUpArea(children=400, year=2027), shapes=("school-census",))
    same, apart, undecided = decide(full_pack / "linking-decisions.xlsx", returns)
    pack = returns.parent / "decided-pack"
    words = ["--as-at", AS_AT, "--columns", columns, "--earlier", full_pack, "--out", pack, "--key", key]
    assert main(["pack", str(returns), *map(str, words)]) == 0
    files = {one["path"]: one["use"] for one in manifest_of(pack)["inputs"]}
    return Decided(returns, pack, same, apart, undecided, files)


SUPPLIERS_OWN: Mapping[str, str] = {
    "UPN": "Pupil ref",
    "Surname": "Family",
    "Forename": "Given",
    "Date of birth": "Born",
    "Start date": "EHE begins",
    "End date": "EHE ceases",
    "SEN status": "Support band",
}
COLUMN_MAP = """
[[map]]
supplier = "Example Systems"
return = "home-education"

[map.columns]
"Pupil ref" = "upn"
"Family" = "surname"
"Given" = "forename"
"Born" = "birth_date"
"EHE begins" = "start_date"
"EHE ceases" = "end_date"
"Support band" = "sen_status"

[map.values.sen_status]
"Band 3" = "P"
"Band 2" = "S"
"Band 1" = "N"
"""
BANDS = {"P": "Band 3", "S": "Band 2", "N": "Band 1"}


def write_as_supplier(workbook: Path, folder: Path) -> Path:
    """The register of home education as a supplier's CSV; gives the column map, which lies elsewhere."""
    rows = openpyxl.load_workbook(workbook).worksheets[0].iter_rows(values_only=True)
    with (folder / "ehe-extract.csv").open("w", newline="", encoding="utf-8") as file:
        for row in rows:
            cells = [f"{c:%d/%m/%Y}" if isinstance(c, datetime) else c for c in row]
            csv.writer(file).writerow(BANDS.get(str(c), SUPPLIERS_OWN.get(str(c), c)) for c in cells)
    columns = folder.parent / "example-systems.toml"
    columns.write_text(COLUMN_MAP, encoding="utf-8")
    return columns


def decide(workbook: Path, folder: Path) -> tuple[Pair, Pair, set[Pair]]:
    """Decides the first pair to be one child and the last not to be, and saves the workbook in the folder."""
    book = openpyxl.load_workbook(workbook)
    sheet = book.worksheets[0]
    pairs = {(str(r[0].value), str(r[1].value)): r for r in sheet.iter_rows() if len(str(r[0].value)) == 24}
    same, *others, apart = pairs
    for pair, answer in ((same, "Y"), (apart, "N")):
        row = pairs[pair][0].row
        sheet[f"C{row}"], sheet[f"D{row}"], sheet[f"E{row}"] = answer, "A. Lead", date(2026, 1, 14)
    book.save(folder / "linking-decisions.xlsx")
    return same, apart, set(others)


def table_of(pack: Path, name: str) -> pl.DataFrame:
    return pl.read_parquet(pack / f"snapshot/{name}.parquet")


def children_of(pack: Path, records: Sequence[str]) -> set[int]:
    """The children to whom rows that say this were tied."""
    return set(table_of(pack, "links").filter(pl.col("record").is_in(records))["child_id"])


def test_decisions_about_pairs_are_read_without_an_error(lanyard: Lanyard, decided: Decided) -> None:
    answer = lanyard("check", decided.returns / "linking-decisions.xlsx", "--as-at", AS_AT, "--json")
    assert (answer.code, answer.errors) == (0, [])


def test_decisions_about_pairs_are_obeyed(full_pack: Path, decided: Decided) -> None:
    assert [len(children_of(full_pack, pair)) for pair in (decided.same, decided.apart)] == [2, 2]
    assert [len(children_of(decided.pack, pair)) for pair in (decided.same, decided.apart)] == [1, 2]
    before, after = (table_of(pack, "children").height for pack in (full_pack, decided.pack))
    assert after == before - 1


def test_what_nobody_decided_is_asked_again(decided: Decided) -> None:
    asked = table_of(decided.pack, "to_review").select("first_record", "second_record").rows()
    assert set(asked) == decided.undecided


def test_what_the_earlier_pack_hid_stays_hidden(full_pack: Path, decided: Decided) -> None:
    before, after = hidden(full_pack), hidden(decided.pack)
    assert before
    assert before - after == set()


def hidden(pack: Path) -> set[tuple[str, ...]]:
    """Every figure that the pack hides, by its data set, measure, groups and period."""
    names = ("measure", "group_1", "group_2", "period")
    return {
        (one.slug, *(row[name] for name in names))
        for one in DATA_SETS
        for row in rows_of(pack / f"datasets/shareable/{one.file_stem}.csv")
        if row["mark"] == HIDDEN
    }


def test_a_suppliers_own_headings_are_read_by_a_column_map(full_pack: Path, decided: Decided) -> None:
    assert decided.files["ehe-extract.csv"] == "used"
    own, mapped = (table_of(pack, "home_educated").height for pack in (full_pack, decided.pack))
    assert own == mapped > 0
    figures = [whole_area(pack, "18-home-educated-and-missing") for pack in (full_pack, decided.pack)]
    assert figures[0] == figures[1]


def test_without_a_column_map_a_suppliers_headings_are_not_guessed(
    lanyard: Lanyard, decided: Decided
) -> None:
    answer = lanyard("check", decided.returns / "ehe-extract.csv", "--as-at", AS_AT, "--json")
    missing = {(error["code"], error["column"]) for error in answer.errors}
    assert answer.code == 1
    assert missing == {("H01", name) for name in ("Surname", "Forename", "Date of birth", "Start date")}
    unread = {one["column"] for one in answer.listed("problems") if one["code"] == "H02"}
    assert unread == set(SUPPLIERS_OWN.values())


def test_a_census_after_the_as_at_date_is_set_aside(decided: Decided) -> None:
    late = {
        use
        for path, use in decided.files.items()
        if path.startswith(("school-census-2026-10", "school-census-2027"))
    }
    assert late
    assert [use for use in late if "is after the as-at date, 15 January 2026" not in use] == []
