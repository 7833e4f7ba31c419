"""The file of one case as a folder: what is in it under declared names, with an index that has each SHA-256.

The same contents on the same day give the same bytes. Nothing in the index says whose case it is.
"""

import csv
import hashlib
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from lanyard.core.packs.cell_text import FORMULA_STARTS, cleaned
from lanyard.core.packs.errors import OutputError
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import count

_PATH = re.compile(r"[a-z0-9][a-z0-9./-]*")
_CHUNK_BYTES = 1 << 20
_ON_UNIX = 3
_MODE = 0o100644


@dataclass(frozen=True)
class FolderFile:
    """One file: its path within the folder, what it is, its origin, and its content or where that lies.

    Paths are of small letters, digits, hyphens and dots, so that they hold no name.
    """

    path: str
    title: str
    content: bytes | Path
    note: str = ""


@dataclass(frozen=True)
class LeftOut:
    """Something that is not in the folder, and why."""

    title: str
    because: str


@dataclass(frozen=True)
class CaseFolder:
    """All of one case. `name` is that of the folder ("child-3"), `title` what the index calls it."""

    name: str
    title: str
    as_at: date
    files: tuple[FolderFile, ...]
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Indexed:
    """A file as the index has it."""

    file: FolderFile
    size: int
    sha256: str


def write_case_folder(folder: CaseFolder, place: Path) -> tuple[Indexed, ...]:
    """Writes the folder as a zip archive to `place`, and gives what its index says.

    Raises :class:`OutputError` for a path that could hold a name, or that two files have.
    """
    _check(folder)
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        indexed = tuple(_added(archive, folder, file) for file in folder.files)
        _write(archive, folder, "index.csv", _as_csv(indexed))
        _write(archive, folder, "index.html", _as_html(folder, indexed))
    return indexed


def _check(folder: CaseFolder) -> None:
    paths = [file.path for file in folder.files]
    for path in (folder.name, *paths):
        if not _PATH.fullmatch(path) or ".." in path:
            raise OutputError(f"‘{path}’ cannot be a path here: use small letters, digits and hyphens.")
    if len({*paths, "index.csv", "index.html"}) < len(paths) + 2:
        raise OutputError("Two files of the folder have one path: give each its own.")


def _added(archive: zipfile.ZipFile, folder: CaseFolder, file: FolderFile) -> Indexed:
    digest, size = hashlib.sha256(), 0
    with archive.open(_entry(folder, file.path), "w", force_zip64=True) as target:
        for chunk in _chunks(file.content):
            target.write(chunk)
            digest.update(chunk)
            size += len(chunk)
    return Indexed(file, size, digest.hexdigest())


def _chunks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as source:
        while chunk := source.read(_CHUNK_BYTES):
            yield chunk


def _write(archive: zipfile.ZipFile, folder: CaseFolder, path: str, text: str) -> None:
    archive.writestr(_entry(folder, path), text.encode())


def _entry(folder: CaseFolder, path: str) -> zipfile.ZipInfo:
    """The entry of a file, of the day of the folder and without a trace of the machine."""
    day = folder.as_at
    entry = zipfile.ZipInfo(f"{folder.name}/{path}", (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type, entry.create_system, entry.external_attr = (
        zipfile.ZIP_DEFLATED,
        _ON_UNIX,
        _MODE << 16,
    )
    return entry


def _as_csv(indexed: Sequence[Indexed]) -> str:
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(["Path", "What it is", "Where it came from", "Bytes", "SHA-256"])
    for each in indexed:
        words = (each.file.path, each.file.title, each.file.note)
        lines.writerow([*map(_safe, words), each.size, each.sha256])
    return f"\ufeff{written.getvalue()}"


def _safe(text: str) -> str:
    said = cleaned(text)
    return f"'{said}" if re.match(FORMULA_STARTS, said) else said


def _as_html(folder: CaseFolder, indexed: Sequence[Indexed]) -> str:
    rows = "\n".join(_row(each) for each in indexed)
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{escape(folder.title)}: index</title></head>
<body>
<h1>{escape(folder.title)}</h1>
<p>As at {date_in_words(folder.as_at)}. {len(indexed)} files.</p>
<table border="1" cellpadding="4">
<caption>What is here</caption>
<thead><tr>{_heads()}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
{_left_out(folder.left_out)}
</body>
</html>
"""


def _heads() -> str:
    heads = ("File", "What it is", "Where it came from", "Bytes", "SHA-256")
    return "".join(f'<th scope="col">{head}</th>' for head in heads)


def _row(each: Indexed) -> str:
    file = each.file
    path = escape(file.path)
    cells = (escape(cleaned(file.title)), escape(cleaned(file.note)), count(each.size), each.sha256)
    link = f'<th scope="row"><a href="{path}">{path}</a></th>'
    return f"<tr>{link}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _left_out(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return "<p>Nothing was left out.</p>"
    lines = "".join(f"<li>{escape(each.title)}: {escape(each.because)}</li>" for each in left_out)
    return f"<h2>Left out</h2>\n<ul>{lines}</ul>"
