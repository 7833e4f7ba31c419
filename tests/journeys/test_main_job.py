"""Returns in, pack out: the main job as a data lead runs it."""

import csv
import hashlib
from pathlib import Path

import openpyxl
import pytest

from lanyard.core.returns.annex_a import ANNEX_A
from tests.journeys.conftest import AS_AT, Lanyard, first_returns
from tests.journeys.independent_count import count
from tests.journeys.pack_contents import contents_promised, files_in, manifest_of, small_numbers


def test_the_pack_holds_what_the_contract_says(pack: Path) -> None:
    assert set(files_in(pack)) == contents_promised(pack)


def test_the_manifest_proves_every_file_and_says_whom_it_is_for(pack: Path) -> None:
    outputs = manifest_of(pack)["outputs"]
    files = files_in(pack)
    assert {one["path"] for one in outputs} == set(files) - {"manifest.json", "provenance.json"}
    assert all(hashlib.sha256(files[one["path"]]).hexdigest() == one["sha256"] for one in outputs)
    audiences = {one["path"].split("/")[0]: one["audience"] for one in outputs if one["path"].count("/") == 1}
    assert audiences == {
        "charts": "shareable",
        "lists": "inspectors",
        "person-lists": "inspectors",
        "snapshot": "data-team",
    }


def test_a_second_run_gives_the_same_bytes(
    lanyard: Lanyard, returns: Path, pack: Path, tmp_path: Path
) -> None:
    assert lanyard("pack", returns, "--as-at", AS_AT, "--out", tmp_path / "again").code == 0
    first, second = files_in(pack), files_in(tmp_path / "again")
    differing = sorted(path for path in first if first[path] != second.get(path))
    assert differing == ["provenance.json"]


def test_totals_agree_with_a_count_by_the_standard_library(
    lanyard: Lanyard, returns: Path, pack: Path
) -> None:
    answer = lanyard("datasets", pack / "snapshot", "--engine", "duckdb", "--json")
    assert answer.code == 0
    found = {}
    for one in answer.json["datasets"]:  # type: ignore[attr-defined]  # JSON of our own contract
        for figure in one["figures"]:
            if figure["cut"] == {}:
                found[figure["measure"]] = figure["value"]
    witness = count(returns / "sen2-2026.xml")
    assert {name: pytest.approx(found[name]) for name in witness} == witness


def test_list_1_has_the_headings_of_the_template_and_real_dates(pack: Path) -> None:
    sheet = openpyxl.load_workbook(pack / "lists/list-1.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert list(rows[0]) == [column.title for column in ANNEX_A.table("list_1").columns]
    assert {type(row[3]).__name__ for row in rows[1:]} == {"datetime"}


def test_a_unique_id_leads_back_to_the_child_only_with_the_key(
    lanyard: Lanyard, pack: Path, tmp_path: Path
) -> None:
    with (pack / "lists/list-1.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["UPN"])
    revealed = lanyard("reveal", row["Unique ID"])
    assert revealed.out == f"{row['Unique ID']}\tUPN:{row['UPN']}\n"
    stranger = lanyard("reveal", row["Unique ID"], "--key", tmp_path / "other.key")
    assert (stranger.code, row["UPN"] in stranger.err + stranger.out) == (1, False)


def test_what_sen2_alone_does_not_carry_stays_blank(lanyard: Lanyard, returns: Path, tmp_path: Path) -> None:
    answer = lanyard("pack", returns / "sen2-2026.xml", "--as-at", AS_AT, "--out", tmp_path / "P", "--json")
    assert answer.code == 0
    with (tmp_path / "P/lists/list-1.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    blank = ("Suspensions", "Absence", "Pupil Premium", "Does the child or young person have a disability?")
    assert {column: {row[column] for row in rows} for column in blank} == {column: {""} for column in blank}
    where_taught = next(one for one in answer.json["datasets"] if one["id"] == 3)  # type: ignore[attr-defined]
    assert (where_taught["status"], where_taught["needs"]) == (
        "partial",
        "the published register of establishments",
    )


def test_no_small_number_stands_in_a_shareable_file(pack: Path) -> None:
    assert small_numbers(pack) == {}


def test_inputs_are_left_as_they_were(lanyard: Lanyard, tmp_path: Path) -> None:
    returns = first_returns(tmp_path / "R", children=60)
    before = files_in(returns)
    assert lanyard("check", returns).code == 0
    assert lanyard("pack", returns, "--as-at", AS_AT, "--out", tmp_path / "P").code == 0
    assert files_in(returns) == before


def test_other_shapes_of_the_same_return_are_set_aside_not_counted_twice(
    lanyard: Lanyard, tmp_path: Path
) -> None:
    first_returns(tmp_path / "R", "blade", "form", children=400)
    both = lanyard("pack", tmp_path / "R", "--as-at", AS_AT, "--out", tmp_path / "P", "--json")
    one = lanyard(
        "pack", tmp_path / "R/sen2-2026.xml", tmp_path / "R/annex-a.xlsx", tmp_path / "R/establishments.csv",
        "--as-at", AS_AT, "--out", tmp_path / "Q", "--json",
    )  # fmt: skip
    assert both.json["snapshot"]["children"] == one.json["snapshot"]["children"]  # type: ignore[index]
    used = {str(i["path"]) for i in both.json["inputs"] if i["use"] == "used"}  # type: ignore[attr-defined]
    assert used == {"sen2-2026.xml", "annex-a.xlsx", "establishments.csv"}


def test_published_figures_stand_beside_shareable_ones(
    lanyard: Lanyard, returns: Path, published_files: Path, tmp_path: Path
) -> None:
    answer = lanyard(
        "pack", returns, "--as-at", AS_AT, "--benchmarks", published_files, "--out", tmp_path / "P"
    )
    assert answer.code == 0
    with (tmp_path / "P/datasets/benchmarks.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["cut_1"]]
    england = {row["measure"]: round(float(row["england"]), 3) for row in rows}
    assert england["twenty_week_share_excluding_exceptions"] == 0.464
    assert england["plans_in_force"] == 638_745


def test_figures_are_printed_in_words_and_small_ones_hidden_on_request(lanyard: Lanyard, pack: Path) -> None:
    real = lanyard("datasets", pack / "snapshot").out.splitlines()
    shared = lanyard("datasets", pack / "snapshot", "--shareable").out.splitlines()
    assert "      Plans in force: 1,665 (plans_in_force)" in real
    assert [line for line in real if "hidden" in line] == []
    assert [line for line in shared if ": hidden" in line] != []
