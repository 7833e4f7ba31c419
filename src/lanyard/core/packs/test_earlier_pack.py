"""A pack takes the place of nothing that somebody else put there."""

from pathlib import Path

import pytest

from lanyard.core.packs.earlier_pack import MARK_OF_A_PACK, refuse_folder_of_others
from lanyard.core.packs.errors import OutputError


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cat.jpg").write_text("purr")
    with pytest.raises(OutputError, match=f"has no {MARK_OF_A_PACK}"):
        refuse_folder_of_others(tmp_path)


def test_a_new_place_an_empty_folder_and_an_earlier_pack_are_not(tmp_path: Path) -> None:
    refuse_folder_of_others(tmp_path / "new")
    refuse_folder_of_others(tmp_path)
    (tmp_path / MARK_OF_A_PACK).write_text("{}")
    (tmp_path / "report.pdf").write_text("old")
    refuse_folder_of_others(tmp_path)
