"""A snapshot: the register frozen as a folder of Parquet tables with `snapshot.json`, its sizes and hashes.

The same register gives the same bytes, so equal hashes mean equal data. Who made a snapshot and when stand
beside it in `provenance.json`, which no hash covers.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from lanyard.core.files.errors import CannotPlace
from lanyard.core.files.placing import placed_whole
from lanyard.core.register.errors import SnapshotRefused
from lanyard.core.register.snapshot_record import Seal, SnapshotRecord, Source, from_json, to_json
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.words.fingerprints import sha256_of

if TYPE_CHECKING:  # whoever only reads a snapshot does without what links records
    from lanyard.core.register.register import InputFile, Register

RECORD = "snapshot.json"
PROVENANCE = "provenance.json"

# Fixed, so that the same rows give the same bytes on every machine.
_ROWS_A_GROUP, _ZSTD_LEVEL = 100_000, 3


@dataclass(frozen=True)
class Provenance:
    """Who made a snapshot, when, and with which version of Lanyard."""

    made_by: str
    made_at: datetime
    lanyard: str


@dataclass(frozen=True)
class Snapshot:
    """A snapshot in its folder, and its record."""

    folder: Path
    record: SnapshotRecord

    @classmethod
    def open(cls, folder: Path) -> "Snapshot":
        """The snapshot in a folder; raises `SnapshotRefused` when there is none or a table is missing.

        What the tables hold is not looked at here; `verify` does that.
        """
        record = _record(folder)
        missing = [name for name in SCHEMAS if name not in record.tables or not _path(folder, name).is_file()]
        if missing:
            raise SnapshotRefused(
                folder, f"The snapshot lacks {', '.join(missing)}.", "Make it again from the returns."
            )
        return cls(folder, record)

    def table(self, name: str) -> pl.LazyFrame:
        """One table, with the columns that `tables.SCHEMAS` declares; KeyError where there is none."""
        if name not in SCHEMAS:
            raise KeyError(f"a snapshot has no table {name}")
        return pl.scan_parquet(_path(self.folder, name), glob=False)

    def verify(self) -> tuple[str, ...]:
        """The names of the tables whose file is not the one that was sealed; none when all are sound."""
        return tuple(name for name in SCHEMAS if not self._is_sound(name))

    def _is_sound(self, name: str) -> bool:
        path = _path(self.folder, name)
        return path.is_file() and sha256_of(path) == self.record.tables[name].sha256


def write_snapshot(
    folder: Path, register: "Register", *, rules: str, provenance: Provenance | None = None
) -> Snapshot:
    """Writes a register as a snapshot into a new folder, which appears whole or not at all.

    `rules` is the version of the rules of the returns. Raises `SnapshotRefused` where the folder holds
    something already or cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SnapshotRefused(folder, "Something is there already.", "Name a folder that does not exist yet.")
    try:
        with placed_whole(folder) as being_made:
            being_made.mkdir()
            _fill(being_made, register, rules, provenance)
    except CannotPlace as fault:
        raise SnapshotRefused(folder, fault.what, fault.do) from fault
    except OSError as fault:
        what = f"The snapshot cannot be written ({fault.strerror or fault})."
        raise SnapshotRefused(folder, what, "Check rights and free space, then try again.") from fault
    return Snapshot.open(folder)


def _fill(folder: Path, register: "Register", rules: str, provenance: Provenance | None) -> None:
    seals = {name: _write_table(folder, name, register.tables) for name in SCHEMAS}
    sources = tuple(sorted(map(_source, register.files)))
    record = SnapshotRecord(rules, sources, seals, register.unlinked, register.area)
    (folder / RECORD).write_text(to_json(record), encoding="utf-8")
    if provenance is not None:
        (folder / PROVENANCE).write_text(_provenance_json(provenance), encoding="utf-8")


def _source(file: "InputFile") -> Source:
    return Source(file.path.name, file.kind, sha256_of(file.path), file.rows)


def _write_table(folder: Path, name: str, tables: Mapping[str, pl.DataFrame]) -> Seal:
    path = _path(folder, name)
    tables[name].rechunk().write_parquet(
        path, compression="zstd", compression_level=_ZSTD_LEVEL, row_group_size=_ROWS_A_GROUP
    )
    return Seal(tables[name].height, sha256_of(path))


def _provenance_json(provenance: Provenance) -> str:
    content = {
        "made_by": provenance.made_by,
        "made_at": provenance.made_at.isoformat(),
        "lanyard": provenance.lanyard,
    }
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _record(folder: Path) -> SnapshotRecord:
    try:
        return from_json((folder / RECORD).read_text(encoding="utf-8"))
    except OSError as fault:
        raise SnapshotRefused(
            folder, f"There is no {RECORD} to read here.", "Name the folder of a snapshot."
        ) from fault
    except ValueError as fault:
        raise SnapshotRefused(
            folder, f"{RECORD} is damaged: {fault}.", "Make it again from the returns."
        ) from fault


def _path(folder: Path, name: str) -> Path:
    return folder / f"{name}.parquet"
