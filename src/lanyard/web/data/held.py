"""What a snapshot was made of, source by source: how old each is and how many problems it has, never a value.

`holdings.json` stands beside the desk's tables of a snapshot, and is written once with them.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lanyard.core.register.snapshot import Snapshot

if TYPE_CHECKING:
    from lanyard.core.packs.pack import Pack
    from lanyard.core.register.holdings import Holding

HOLDINGS = "holdings.json"


@dataclass(frozen=True)
class HeldSource:
    """A return as a snapshot holds it.

    `files` are those in use, `contents` one digest over them; `of` is the latest day that they say they are
    of, None where they say none.
    """

    kind: str
    files: tuple[str, ...]
    contents: str
    rows: int
    of: date | None
    errors: int
    queries: int


def write_held(pack: "Pack", folder: Path) -> None:
    """Writes what a pack holds into the folder of the desk's tables."""
    from lanyard.core.register.holdings import holdings  # noqa: PLC0415 - requests do without what makes packs

    record = Snapshot.open(pack.folder / "snapshot").record
    as_at = date.fromisoformat(str(pack.manifest["as_at"]))
    digests = {source.file: source.sha256 for source in record.sources}
    found = holdings(pack.examined, pack.chosen, record.unlinked_rows, as_at)
    told = [_told(_held(each, digests)) for each in found if each.is_held]
    (folder / HOLDINGS).write_text(json.dumps(told, indent=1), encoding="utf-8")


def read_held(folder: Path) -> Mapping[str, HeldSource]:
    """The sources of a snapshot by their kind; none where none were written."""
    path = folder / HOLDINGS
    if not path.is_file():
        return {}
    return {each["kind"]: _read(each) for each in json.loads(path.read_text(encoding="utf-8"))}


def digest_of(contents: Iterable[str]) -> str:
    """One digest over several, whatever their order."""
    return hashlib.sha256("".join(sorted(contents)).encode()).hexdigest()


def _held(holding: "Holding", digests: Mapping[str, str]) -> HeldSource:
    return HeldSource(
        kind=holding.declared.kind,
        files=holding.files,
        contents=digest_of(digests.get(name, name) for name in holding.files),
        rows=holding.rows,
        of=holding.of,
        errors=holding.errors,
        queries=holding.queries,
    )


def _told(held: HeldSource) -> dict[str, object]:
    return {**asdict(held), "files": list(held.files), "of": held.of.isoformat() if held.of else None}


def _read(told: Mapping[str, object]) -> HeldSource:
    names, of = told["files"], told["of"]
    assert isinstance(names, list)  # noqa: S101 - as written above
    return HeldSource(
        kind=str(told["kind"]),
        files=tuple(map(str, names)),
        contents=str(told["contents"]),
        rows=int(str(told["rows"])),
        of=date.fromisoformat(str(of)) if of else None,
        errors=int(str(told["errors"])),
        queries=int(str(told["queries"])),
    )
