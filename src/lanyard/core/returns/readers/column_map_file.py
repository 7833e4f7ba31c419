"""Reads the file in which an area keeps its column maps, and says what in it cannot be used, and where.

[[map]]
supplier = "Name of the supplier"
return = "home-education"
table = "home_educated"         # where the return has more than one

[map.columns]                   # heading in the supplier's file = column
"Client ref" = "upn"

[map.values.sen_status]         # value in the supplier's file = code
"EHCP" = "P"
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from lanyard.core.returns.column_maps import TableMap, may_be_mapped
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.errors import ReturnError, Unreadable
from lanyard.core.returns.headings import plain

HEAD_BYTES = 8_192
_MAP = re.compile(rb"(?m)^\s*\[\[\s*map\s*\]\]")
_ENTRIES = frozenset({"supplier", "return", "table", "columns", "values"})
_AT = re.compile(r"\(at (line \d+, column \d+)\)|\(at (end of document)\)")


def is_column_map(path: Path) -> bool:
    """Whether the file has the heading of a map in its first lines; a file that cannot be opened has not."""
    try:
        with path.open("rb") as file:
            return bool(_MAP.search(file.read(HEAD_BYTES)))
    except OSError:
        return False


def maps_in(paths: Iterable[Path], returns: Sequence[Return]) -> tuple[list[TableMap], list[ReturnError]]:
    """The maps of all files, and a refusal for each file that has a fault; each file is read once."""
    maps: list[TableMap] = []
    refused: list[ReturnError] = []
    for path in {path.resolve(): path for path in paths}.values():
        try:
            maps += read_column_maps(path, returns)
        except ReturnError as refusal:
            refused.append(refusal)
    return maps, refused


def read_column_maps(path: Path, returns: Sequence[Return]) -> list[TableMap]:
    """The maps in the file. Raises `Unreadable`, saying line and column, for anything that cannot be used."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        told = tomllib.loads(text)
    except OSError as fault:
        raise _refused(path, f"The file cannot be opened ({fault.strerror}).") from fault
    except UnicodeDecodeError as fault:
        raise _refused(path, "The file is not UTF-8.") from fault
    except tomllib.TOMLDecodeError as fault:
        raise _refused(
            path, f"The file is no TOML: {_AT.sub('', str(fault)).strip()}{_where(fault)}."
        ) from fault
    source = _Source(path, text)
    entries = told.get("map")
    if not isinstance(entries, list) or not all(map(_is_table, entries)):
        raise source.refusal("map", "has no map. Begin each with the line [[map]]")
    return [_map(source, entry, {one.kind: one for one in returns}) for entry in entries]


@dataclass(frozen=True)
class _Source:
    """The file that is being read, by which faults are placed."""

    path: Path
    text: str

    def refusal(self, word: str, what: str) -> Unreadable:
        """The refusal of something written in the file, at the line and column of its first mention."""
        for number, line in enumerate(self.text.splitlines(), 1):
            if word and (at := line.find(word)) >= 0 and not line.lstrip().startswith("#"):
                return _refused(self.path, f"Line {number}, column {at + 1}: '{word}' {what}.")
        return _refused(self.path, f"The file {what}.")


def _map(source: _Source, entry: Mapping[str, object], declared: Mapping[str, Return]) -> TableMap:
    for word in entry.keys() - _ENTRIES:
        raise source.refusal(word, f"is no entry of a map. Known are {', '.join(sorted(_ENTRIES))}")
    kind = _text(source, entry, "return")
    if kind not in declared or not may_be_mapped(kind):
        kinds = sorted(filter(may_be_mapped, declared))
        raise source.refusal(kind, f"is no return that a map can serve. Choose from {', '.join(kinds)}")
    table = _table(source, entry, declared[kind])
    columns = _texts(source, entry.get("columns", {}), "columns")
    values = entry.get("values", {})
    if not _is_table(values):
        raise source.refusal("values", "is no table of columns with their values")
    return TableMap(
        source.path,
        _text(source, entry, "supplier") if "supplier" in entry else "",
        kind,
        table.name,
        {plain(heading): _column(source, table, column) for heading, column in columns.items()},
        {
            _column(source, table, column): _codes(source, table, column, _texts(source, codes, column))
            for column, codes in values.items()
        },
    )


def _table(source: _Source, entry: Mapping[str, object], declared: Return) -> Table:
    tables = {table.name: table for table in declared.data_tables}
    names = ", ".join(tables)
    if "table" not in entry:
        if len(tables) > 1:
            raise source.refusal(declared.kind, f"has several tables. Say which: table = one of {names}")
        return declared.data_tables[0]
    name = _text(source, entry, "table")
    if name not in tables:
        raise source.refusal(name, f"is no table of {declared.kind}. Choose from {names}")
    return tables[name]


def _column(source: _Source, table: Table, name: str) -> str:
    known = [column.name for column in table.columns]
    if name not in known:
        raise source.refusal(name, f"is no column of {table.name}. Choose from {', '.join(known)}")
    return name


def _codes(source: _Source, table: Table, name: str, told: Mapping[str, str]) -> Mapping[str, str]:
    codes = table.column(name).codes
    for code in told.values():
        if codes is not None and code not in codes.by_code:
            raise source.refusal(code, f"is no code of {name}. Choose from {', '.join(codes.values)}")
    return {value.strip().casefold(): code for value, code in told.items()}


def _text(source: _Source, entry: Mapping[str, object], word: str) -> str:
    text = entry.get(word)
    if not isinstance(text, str) or not text:
        raise source.refusal("[map]", f"lacks the entry {word}, a text in quotation marks")
    return text


def _texts(source: _Source, told: object, word: str) -> Mapping[str, str]:
    if not _is_table(told):
        raise source.refusal(word, "is no table of texts")
    texts = {key: value for key, value in told.items() if isinstance(value, str)}
    for key in told.keys() - texts.keys():
        raise source.refusal(key, "must be followed by a text in quotation marks")
    return texts


def _is_table(told: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(told, dict)


def _where(fault: tomllib.TOMLDecodeError) -> str:
    found = _AT.search(str(fault))
    return f" at {found.group(1) or found.group(2)}" if found else ""


def _refused(path: Path, what: str) -> Unreadable:
    return Unreadable(path, what, "Correct the column map, or leave it out.")
