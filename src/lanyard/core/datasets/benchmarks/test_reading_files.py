"""A folder is read by content: what is known serves, the rest is listed, nothing stops the reading."""

import gzip
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.errors import NoBenchmarkFolder
from lanyard.core.datasets.benchmarks.files.casework import REQUESTS
from lanyard.core.datasets.benchmarks.files.interactive_tool import AS_DATA
from lanyard.core.datasets.benchmarks.published import Benchmarks, published
from lanyard.core.datasets.benchmarks.test_tables import Folder, england, local, region

BARNET = "302"


def england_value(benchmarks: Benchmarks, measure: str, year: int | None = None) -> float | None:
    found = compare(benchmarks, BARNET, measure, year=year).england
    return found.value if found else None


@pytest.mark.parametrize("name", ["anything.csv", "anything.csv.gz", "no-ending", "deeper/down.csv"])
def test_a_table_is_known_by_its_columns_whatever_its_name(name: str, folder: Folder) -> None:
    (folder.path / "deeper").mkdir()
    folder.write("requests", [england(requests_received_in_year="7")], name)
    found = folder.read()
    assert [(file.kind, file.years) for file in found.used] == [("requests", (2024,))]
    assert england_value(found, "requests_received") == 7


def test_the_two_tables_of_needs_are_told_apart_by_their_time(folder: Folder) -> None:
    folder.write("needs-of-plans", [england("202425", number_asd="9")], "one.csv")
    folder.write("needs-of-new-plans", [england("2024", number_asd="4")], "two.csv")
    found = folder.read()
    autism = {"primary_need": "ASD"}
    shown = [compare(found, BARNET, measure, autism).england for measure in ("plans_in_force", "new_plans")]
    assert [figure.value for figure in shown if figure] == [9, 4]


def test_the_interactive_tool_is_read_as_parquet(folder: Folder) -> None:
    columns = ["Short Desc", "Years", "LA and Regions", "Values", "LA Number"]
    rows = [
        ("SEN_TotStat", "2025", "England", "5.3", 970.0),
        ("SEN_TotStat", "2025", "Barnet", "5.1", 302.0),
        ("SEN_TotStat", "2025", "London (Inner)", "-", 987.0),
        ("SEN_TotStat", "2025", "London", "-", 986.0),
        ("Another", "2025", "England", "99", 970.0),
    ]
    pl.DataFrame(rows, schema=columns, orient="row").write_parquet(folder.path / "tool")
    found = compare(folder.read(), BARNET, "pupils_with_plan_share")
    assert found.area is not None
    assert found.region is not None
    assert found.england is not None
    assert found.england.value == pytest.approx(0.053)
    assert found.area.value == pytest.approx(0.051)
    assert (found.region.value, found.region.mark) == (None, "-")
    assert (found.source, found.period, folder.read().notes) == (AS_DATA.source, "2025", ())


def test_an_area_is_known_by_number_by_ons_code_or_by_name(folder: Folder) -> None:
    rows = [
        england(requests_received_in_year="7"),
        {**local("302", requests_received_in_year="1"), "new_la_code": "", "la_name": ""},
        {**local("886", requests_received_in_year="2"), "old_la_code": ""},
        {**local("838", requests_received_in_year="3"), "old_la_code": "z", "new_la_code": "x"},
    ]
    folder.write("requests", rows)
    found = folder.read()
    shown = [compare(found, number, "requests_received").area for number in ("302", "886", "838")]
    assert [figure.value for figure in shown if figure] == [1, 2, 3]


def test_a_region_is_known_in_either_spelling(folder: Folder) -> None:
    folder.write("requests", [region("Yorkshire and The Humber", requests_received_in_year="5")])
    found = compare(folder.read(), "383", "requests_received").region
    assert found is not None
    assert (found.name, found.value) == ("Yorkshire and the Humber", 5)


def test_files_that_are_not_known_are_listed_with_what_to_do(folder: Folder) -> None:
    (folder.path / "notes.txt").write_text("Not a table.\n", encoding="utf-8")
    (folder.path / "picture.bin").write_bytes(bytes(range(256)) * 4)
    (folder.path / "release.zip").write_bytes(b"PK\x03\x04 and so on")
    (folder.path / ".hidden").write_text("time_period\n", encoding="utf-8")
    found = folder.read()
    assert [(file.path.name, file.why.split(":")[0]) for file in found.unknown] == [
        ("notes.txt", "Its columns are not those of a published table that is used here."),
        ("picture.bin", "Its columns are not those of a published table that is used here."),
        ("release.zip", "It is a zip or a workbook"),
    ]
    assert (found.used, found.unreadable) == ((), ())


def broken(folder: Folder, how: str) -> Path:
    path = folder.write("requests", [england(), local(BARNET)], "broken.csv")
    content = path.read_bytes()
    made = {
        "empty": b"",
        "cut-short": content[: content.rindex(b",")],
        "gzip-cut-short": gzip.compress(content * 200)[:-200],
        "not-utf-8": content.replace(b"Barnet", b"Barn\xe9t"),
        "too-many-cells": content + b"," * 200 + b"\n" + content.splitlines()[-1],
        "not-parquet": b"PAR1 but nothing behind it",
    }
    path.write_bytes(made[how])
    return path


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("empty", "the file is empty"),
        ("cut-short", "the file is cut short: its last row is not whole"),
        ("gzip-cut-short", "the file is damaged or cut short"),
        ("not-utf-8", "the text is not UTF-8"),
        ("too-many-cells", "the file is not a whole table"),
        ("not-parquet", "the file is not a whole table"),
    ],
)
def test_a_file_that_cannot_be_read_is_reported_and_the_others_serve(
    how: str, why: str, folder: Folder
) -> None:
    path = broken(folder, how)
    folder.write("new-plans", [england(new_ehc_plans="3")], "whole.csv")
    found = folder.read()
    assert [error.path for error in found.unreadable] == [path]
    assert str(found.unreadable[0]).startswith(f"broken.csv: {why}")
    assert england_value(found, "new_plans") == 3


def test_a_table_without_rows_gives_nothing(folder: Folder) -> None:
    folder.write("requests", [])
    folder.write("annual-reviews", [], "reviews.csv")
    found = folder.read()
    assert [file.years for file in found.used] == [(), ()]
    assert found.figures("requests_received").is_empty() is True


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NoBenchmarkFolder, match="there is no such folder"):
        published(tmp_path / "nowhere")


def test_rows_of_unknown_places_and_times_are_left_out_and_told(folder: Folder) -> None:
    demo = {**england(), "geographic_level": "Local authority", "la_name": "LA demo"}
    folder.write("requests", [england(), demo, england("soon")])
    assert folder.read().notes == (
        "table.csv: 1 row of places that are not known (LA demo) left out.",
        "table.csv: 1 row without a year left out.",
    )


def test_of_two_copies_of_a_table_the_newer_file_serves(folder: Folder) -> None:
    folder.write("requests", [england(requests_received_in_year="1")], "b-old.csv", changed=1)
    folder.write("requests", [england(requests_received_in_year="2")], "a-new.csv", changed=2)
    found = folder.read()
    assert england_value(found, "requests_received") == 2
    (note,) = found.notes
    assert note == (
        f"b-old.csv and a-new.csv are two copies of one table ({REQUESTS.title}); for 2024 the newer, "
        "a-new.csv, serves."
    )


def test_a_copy_with_a_later_year_is_newer_whatever_the_file_says(folder: Folder) -> None:
    old = [england("2023", requests_received_in_year="1"), england("2024", requests_received_in_year="2")]
    new = [england("2024", requests_received_in_year="3"), england("2025", requests_received_in_year="4")]
    folder.write("requests", old, "old.csv", changed=2)
    folder.write("requests", new, "new.csv", changed=1)
    found = folder.read()
    shown = [england_value(found, "requests_received", year) for year in (2023, 2024, 2025)]
    assert shown == [1, 3, 4]


def test_the_same_file_twice_is_read_once(folder: Folder) -> None:
    for name in ("one.csv", "two.csv"):
        folder.write("requests", [england(requests_received_in_year="1")], name)
    found = folder.read()
    assert england_value(found, "requests_received") == 1
    assert found.notes == (f"one.csv holds the same as two.csv ({REQUESTS.title}); it is read once.",)


def test_files_of_different_years_stand_beside_each_other(folder: Folder) -> None:
    folder.write("participation", [england("2023", NEET_percent="2.8")], "one.csv")
    folder.write("participation", [england("2025", NEET_percent="3.4")], "two.csv")
    found = folder.read()
    assert found.notes == ()
    assert [england_value(found, "neet_16_17_share", year) for year in (2023, 2025)] == [
        pytest.approx(0.028),
        pytest.approx(0.034),
    ]


def test_neighbours_are_read_in_order_of_rank_and_the_newer_file_serves(folder: Folder) -> None:
    folder.write_csv(
        ["la_number", "rank", "neighbour_la_number"],
        [
            {"la_number": "302", "rank": "10", "neighbour_la_number": "886"},
            {"la_number": "302", "rank": "2", "neighbour_la_number": "383"},
            {"la_number": "302", "rank": "11", "neighbour_la_number": "330"},
        ],
        "old-neighbours.csv",
    )
    assert folder.read().neighbours == {"302": ("383", "886")}
    folder.write_csv(
        ["la_number", "rank", "neighbour_la_number"],
        [{"la_number": "302", "rank": "1", "neighbour_la_number": "330"}],
        "new-neighbours.csv",
        changed=5,
    )
    found = folder.read()
    (note,) = found.notes
    assert found.neighbours == {"302": ("330",)}
    assert note == (
        "old-neighbours.csv and new-neighbours.csv both hold statistical neighbours; the newer, "
        "new-neighbours.csv, serves."
    )


def test_every_plan_table_beside_the_checkout_is_used(benchmarks: Benchmarks) -> None:
    tables = {file.path.name for file in benchmarks.used}
    unknown = {file.path.name for file in benchmarks.unknown}
    assert (len(tables), benchmarks.unreadable) == (24, ())
    assert {name for name in unknown if name.startswith("ehcp2025_")} == {
        "ehcp2025_data_guidance.txt.gz",
        "ehcp2025_sen2_dmo_dco.csv.gz",
    }
