"""All the returns of an area in, one pack of all data sets out, as a data lead types it."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import openpyxl
import pikepdf
import pytest

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.catalogue.test_catalogue import items_of_the_seed
from lanyard.core.datasets.declare import Form
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import AS_AT, Lanyard
from tests.journeys.independent_lists import count
from tests.journeys.pack_contents import (
    contents_promised,
    files_in,
    manifest_of,
    rows_of,
    small_numbers,
    whole_area,
)

pytestmark = pytest.mark.xdist_group("the made-up area with all returns")

UPN = re.compile(rb"\b[A-Z]\d{11}[\dA-Z]\b")
WITH_A_NOTE = {"charts.html", "datasets.ods", "datasets.xlsx"}
"""Files that say whether earlier packs were looked at."""


def test_every_return_is_recognised_and_holds_no_error(lanyard: Lanyard, all_returns: Path) -> None:
    answer = lanyard("check", all_returns, "--as-at", AS_AT, "--json")
    assert (answer.code, answer.errors, answer.listed("refused")) == (0, [], [])
    assert {one["kind"] for one in answer.listed("files")} == set(BY_KIND) - {"linking-decisions"}


def test_the_pack_holds_every_data_set_and_every_file(full_pack: Path) -> None:
    assert set(files_in(full_pack)) == contents_promised(full_pack)
    data_sets = manifest_of(full_pack)["datasets"]
    assert {one["slug"]: one["status"] for one in data_sets} == {one.slug: "ready" for one in DATA_SETS}


def test_each_item_that_inspectors_ask_for_is_served_with_numbers_or_people(full_pack: Path) -> None:
    served = {one.serves.item for one in DATA_SETS if _says_something(full_pack, one.file_stem)}
    assert sorted(served) == [number for number, _ in enumerate(items_of_the_seed(), start=1)]


def _says_something(pack: Path, stem: str) -> bool:
    figures = [row["value"] for row in rows_of(pack / f"datasets/data-team/{stem}.csv")]
    people = pack / f"person-lists/{stem}.csv"
    return any(float(value) > 0 for value in figures if value) or (people.is_file() and bool(rows_of(people)))


def test_figures_agree_with_a_count_by_the_standard_library(all_returns: Path, full_pack: Path) -> None:
    figures: dict[str, dict[str, str]] = {}
    for one in DATA_SETS:
        figures |= whole_area(full_pack, one.file_stem)
    witness = count(all_returns, date.fromisoformat(AS_AT))
    told = {
        measure: tuple(
            int(figures[measure][name]) if number is not None else None
            for name, number in zip(("numerator", "denominator"), counted, strict=True)
        )
        for measure, counted in witness.items()
    }
    assert told == witness


def test_a_second_run_gives_the_same_bytes_and_beside_the_first_shows_nothing_more(
    lanyard: Lanyard, all_returns: Path, full_pack: Path, tmp_path: Path
) -> None:
    truth = all_returns / "truth/links.csv"
    answer = lanyard(
        "pack", all_returns, "--as-at", AS_AT, "--truth", truth, "--earlier", full_pack,
        "--out", tmp_path / "again",
    )  # fmt: skip
    assert answer.code == 0
    first, second = files_in(full_pack), files_in(tmp_path / "again")
    assert set(first) == set(second)
    differing = {path for path in first if first[path] != second[path]}
    assert differing == {"provenance.json", "manifest.json"} | WITH_A_NOTE


def test_no_small_number_stands_in_a_shareable_file(full_pack: Path) -> None:
    assert small_numbers(full_pack) == {}


def test_no_child_is_named_outside_the_lists_of_people(full_pack: Path) -> None:
    lists = {f"person-lists/{one.file_stem}.csv" for one in DATA_SETS if one.form is Form.PERSON_LIST}
    outputs = manifest_of(full_pack)["outputs"]
    inspectors = {one["path"] for one in outputs if one["audience"] == "inspectors"}
    assert {path for path in inspectors if not path.startswith("lists/")} == lists
    shareable = [one["path"] for one in outputs if one["audience"] == "shareable"]
    assert [path for path in shareable if UPN.search(_text_of(full_pack / path))] == []
    assert UPN.search(_text_of(full_pack / "person-lists/15-in-need.csv"))  # the search finds what is there


def _text_of(path: Path) -> bytes:
    """The bytes of a file, or of all that is packed in a workbook."""
    if not is_zipfile(path):
        return path.read_bytes()
    with ZipFile(path) as book:
        return b"\n".join(book.read(name) for name in book.namelist())


def test_leaders_get_one_page_and_charts(full_pack: Path) -> None:
    with pikepdf.open(full_pack / "summary.pdf") as summary:
        assert len(summary.pages) == 1
    page = (full_pack / "charts.html").read_text(encoding="utf-8")
    assert page.count("<svg") == len(list((full_pack / "charts").iterdir()))


def test_linking_says_how_right_it_is(full_pack: Path) -> None:
    sheet = openpyxl.load_workbook(full_pack / "linking.xlsx")["Measured"]
    rows = list(sheet.iter_rows(values_only=True))
    headings = next(row for row in rows if "Precision" in row)
    overall = dict(zip(headings, next(row for row in rows if row[0] == "All returns"), strict=True))
    precision, recall = overall["Precision"], overall["Recall"]
    assert isinstance(precision, int | float)
    assert isinstance(recall, int | float)
    assert (precision >= 0.995, recall >= 0.98) == (True, True), (precision, recall)


def test_a_return_of_another_area_is_refused(lanyard: Lanyard, all_returns: Path, tmp_path: Path) -> None:
    write_area(tmp_path / "other", MadeUpArea(area="886", children=60), shapes=("cin",))
    stranger = tmp_path / "other/cin.xml"
    answer = lanyard(
        "pack", all_returns / "sen2-2026.xml", stranger, "--as-at", AS_AT, "--out", tmp_path / "P"
    )
    assert answer.code == 1
    (message,) = answer.err.strip().splitlines()
    assert ("Kent (886)" in message, "Children in need census" in message) == (True, True)
    assert not (tmp_path / "P").exists()


def test_another_engine_gives_the_same_figures(lanyard: Lanyard, full_pack: Path) -> None:
    pytest.importorskip("chdb", reason="NOT TESTED: the engine chdb is an extra and is not installed.")
    answer = lanyard("datasets", full_pack / "snapshot", "--engine", "chdb", "--as-at", AS_AT, "--json")
    assert answer.code == 0
    for one, data_set in zip(answer.listed("datasets"), DATA_SETS, strict=True):
        figures = one["figures"]
        assert isinstance(figures, list)
        of_pack = rows_of(full_pack / f"datasets/data-team/{data_set.file_stem}.csv")
        assert [_as_told(figure) for figure in figures] == [_as_written(row) for row in of_pack]


def _as_told(figure: Mapping[str, object]) -> tuple[object, ...]:
    """A figure of the command line: measure, cuts with their groups, numerator, denominator, value."""
    cut = figure["cut"]
    assert isinstance(cut, dict)
    return figure["measure"], list(cut.items()), figure["numerator"], figure["denominator"], figure["value"]


def _as_written(row: Mapping[str, str]) -> tuple[object, ...]:
    """The same of a line of a file."""
    cut = [(row[f"cut_{n}"], row[f"group_{n}"]) for n in (1, 2) if row[f"cut_{n}"]]
    numerator, denominator = (int(row[name]) if row[name] else None for name in ("numerator", "denominator"))
    return row["measure"], cut, numerator, denominator, float(row["value"]) if row["value"] else None
