from pathlib import Path

import pytest

from lanyard.core.packs.errors import OutputError
from lanyard.core.packs.output_files import open_output


def test_a_file_is_written_afresh(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old and longer")
    with open_output(tmp_path / "a.csv") as file:
        file.write(b"new")
    assert (tmp_path / "a.csv").read_bytes() == b"new"


@pytest.mark.parametrize("place", ["", "no such folder/a.csv"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    with pytest.raises(OutputError, match=f"{place} could not be written"):
        open_output(tmp_path / place)
