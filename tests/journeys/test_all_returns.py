"""All the returns of an area in, one pack of all data sets out, as a data lead types it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import openpyxl
import pikepdf
import polars as pl
import pytest

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.catalogue.test_catalogue import items_of_the_seed
from lanyard.core.datasets.declare import Form
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import AS_AT, Lanyard
from tests.journeys.independent_lists import count
from tests.journeys.later import SUPPLIERS_OWN, Decided, decided_later
from tests.journeys.pack_contents import (
    contents_promised,
    files_in,
    manifest_of,
    rows_of,
    small_numbers,
    whole_area,
)

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
    assert set(second) - set(first) == {"trend.csv"}
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


@pytest.fixture(scope="session")
def decided(all_returns: Path, full_pack: Path, key: Path) -> Decided:
    """The returns some days later, with decisions, and the pack made from them."""
    return decided_later(all_returns, full_pack, key)


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
