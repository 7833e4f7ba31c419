"""Everything under the paths is read and judged, at the day of SEN2 unless another is given."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.dictionary import template
from lanyard.core.returns.examine import examine
from lanyard.core.returns.sen2 import SEN2, XML
from lanyard.core.returns.writers.which_writer import write

NCCIS = BY_KIND["nccis"]
CENSUS_DAY, MONTH = date(2026, 1, 15), date(2026, 2, 28)


def monthly_file(folder: Path) -> None:
    told = {"reference_date": [MONTH], "area": ["999"]}
    write(NCCIS, "csv", {"nccis_header": pl.DataFrame(told), "young_people": pl.DataFrame()}, folder)


def test_the_day_of_sen2_comes_before_a_later_day_of_another_return(tmp_path: Path) -> None:
    template(SEN2, XML, tmp_path, CENSUS_DAY)
    monthly_file(tmp_path)
    assert examine([tmp_path]).as_at == CENSUS_DAY


def test_without_sen2_the_latest_day_of_any_return_counts(tmp_path: Path) -> None:
    template(ANNEX_A, "csv", tmp_path, CENSUS_DAY)
    monthly_file(tmp_path)
    assert examine([tmp_path]).as_at == MONTH


@pytest.mark.parametrize("name", ["clients.csv", "more/clients.csv"])
def test_a_column_map_given_apart_is_used(name: str, tmp_path: Path) -> None:
    columns = tmp_path / "map.toml"
    columns.write_text(
        '[[map]]\nreturn = "nccis"\n[map.columns]\n"Client" = "young_person_id"\n"Now" = "activity"\n'
    )
    clients = tmp_path / "returns" / name
    clients.parent.mkdir(parents=True)
    clients.write_text("Client,Now,Academic age\n1,NEET,16\n")
    [one] = examine([tmp_path / "returns"], columns=[columns]).returns
    assert one.tables["young_people"].rows["young_person_id"].to_list() == ["1"]


def test_progress_is_told_in_bytes_read_and_rows_checked(tmp_path: Path) -> None:
    template(SEN2, XML, tmp_path, CENSUS_DAY)
    monthly_file(tmp_path)
    told: list[tuple[str, int, int]] = []
    found = examine([tmp_path], progress=lambda *step: told.append(step))
    files = {path for one in found.returns for path in one.files}
    size = sum(path.stat().st_size for path in files)
    rows = sum(table.rows.height for one in found.returns for table in one.tables.values())
    first_and_last = [(step, done, of) for step, done, of in told if done in {0, of}]
    assert first_and_last == [
        ("Bytes read", 0, size), ("Bytes read", size, size),
        ("Rows checked", 0, rows), ("Rows checked", rows, rows),
    ]  # fmt: skip
    assert len(told) == 2 + 2 * len(found.returns)
