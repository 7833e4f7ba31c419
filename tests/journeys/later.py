"""The returns of an area some days later: two pairs of records are decided, a supplier has headings of its
own, and the schools' censuses of the next year lie there already."""

import csv
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl

from lanyard.cli import main
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import AS_AT
from tests.journeys.pack_contents import manifest_of

Pair = tuple[str, str]

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


@dataclass(frozen=True)
class Decided:
    """The returns with what people added to them, and the pack that they made."""

    returns: Path
    pack: Path
    same: Pair
    apart: Pair
    undecided: set[Pair]
    files: Mapping[str, str]


def decided_later(all_returns: Path, full_pack: Path, key: Path) -> Decided:
    """The returns and the pack of that later day, made beside the first one, which is known as released."""
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
