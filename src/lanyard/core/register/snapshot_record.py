"""`snapshot.json`: what a snapshot is made of, as data and as JSON. It says neither who made it nor when."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TypedDict, cast


@dataclass(frozen=True, order=True)
class Source:
    """One file that a snapshot was made from: its name, what it is, its SHA-256 and its number of rows."""

    file: str
    kind: str
    sha256: str
    rows: int


@dataclass(frozen=True)
class Seal:
    """The number of rows of a table and the SHA-256 of its file."""

    rows: int
    sha256: str


@dataclass(frozen=True)
class SnapshotRecord:
    """Version of the rules, source files, sealed tables, rows that belong to no child, and the area."""

    rules: str
    sources: tuple[Source, ...]
    tables: Mapping[str, Seal]
    unlinked_rows: Mapping[str, int]
    area: str | None

    @property
    def children(self) -> int:
        return self.tables["children"].rows

    @property
    def sha256(self) -> str:
        """One hash over the names and hashes of all tables: equal when every table is."""
        lines = (f"{name} {seal.sha256}\n" for name, seal in sorted(self.tables.items()))
        return hashlib.sha256("".join(lines).encode()).hexdigest()


class _Json(TypedDict):
    lanyard_rules: str
    sources: list[dict[str, str | int]]
    tables: dict[str, dict[str, str | int]]
    unlinked_rows: dict[str, int]
    children: int
    area: str | None
    sha256: str


def to_json(record: SnapshotRecord) -> str:
    """The record as JSON text, always the same for the same record."""
    content: _Json = {
        "lanyard_rules": record.rules,
        "sources": [asdict(source) for source in record.sources],
        "tables": {name: asdict(seal) for name, seal in record.tables.items()},
        "unlinked_rows": dict(record.unlinked_rows),
        "children": record.children,
        "area": record.area,
        "sha256": record.sha256,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def from_json(text: str) -> SnapshotRecord:
    """The record in a JSON text; raises ValueError when it is none or its own hash does not fit."""
    try:
        content = cast("_Json", json.loads(text))
        record = SnapshotRecord(
            rules=content["lanyard_rules"],
            sources=tuple(map(_source, content["sources"])),
            tables={name: _seal(seal) for name, seal in content["tables"].items()},
            unlinked_rows=content["unlinked_rows"],
            area=content["area"],
        )
        sound = (record.sha256, record.children) == (content["sha256"], content["children"])
    except (AttributeError, KeyError, TypeError) as fault:
        raise ValueError("not the record of a snapshot") from fault
    if not sound:
        raise ValueError("its hash is not that of its tables")
    return record


def _source(entry: Mapping[str, str | int]) -> Source:
    return Source(str(entry["file"]), str(entry["kind"]), str(entry["sha256"]), int(entry["rows"]))


def _seal(entry: Mapping[str, str | int]) -> Seal:
    return Seal(int(entry["rows"]), str(entry["sha256"]))
