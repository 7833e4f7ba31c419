"""What a zip holds is counted while it is unpacked."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.errors import Unsafe
from lanyard.core.returns.readers.archives import CHUNK, open_archive, unpacked

NEAR_A_CHUNKS_END = st.builds(
    lambda chunks, more: max(0, chunks * CHUNK + more), st.integers(0, 3), st.integers(-600, 600)
)


def archive(path: Path, method: int, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", method) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
@given(size=NEAR_A_CHUNKS_END, pattern=st.binary(min_size=1, max_size=40))
def test_every_part_is_unpacked_whole(
    tmp_path_factory: pytest.TempPathFactory, method: int, size: int, pattern: bytes
) -> None:
    content = (pattern * (size // len(pattern) + 1))[:size]
    path = archive(tmp_path_factory.mktemp("zip") / "a.zip", method, first=b"x", second=content)
    opened = open_archive(path)
    assert [b"".join(unpacked(path, part)) for part in opened.parts] == [b"x", content]


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/a", "C:/a", "..\\a", "\\a"])
def test_a_part_that_would_be_written_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    path = archive(tmp_path / "a.zip", zipfile.ZIP_STORED, **{name: b"x"})
    with pytest.raises(Unsafe) as refusal:
        open_archive(path)
    assert refusal.value.what == "The file holds a part that would be written elsewhere."


def test_a_part_packed_as_no_workbook_is_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", zipfile.ZIP_BZIP2, a=b"x")
    with pytest.raises(Unsafe) as refusal:
        open_archive(path)
    assert refusal.value.what == "The file is packed in a way that workbooks are not."


def test_the_beginning_of_a_part_can_be_looked_at(tmp_path: Path) -> None:
    opened = open_archive(archive(tmp_path / "a.zip", zipfile.ZIP_DEFLATED, mimetype=b"abcdef"))
    assert (opened.content("mimetype", 3), opened.content("other")) == (b"abc", b"")
