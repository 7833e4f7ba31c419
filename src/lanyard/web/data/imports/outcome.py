"""What came of an import, in numbers and words that name no child."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from lanyard.core.files.placing import placed_whole

REFUSALS = "refusals.json"


@dataclass(frozen=True)
class FileRead:
    """What one file was found to be. `is_used` is false for a second copy, an older year and the like."""

    name: str
    kind: str
    year: int | None
    rows: int
    is_used: bool


@dataclass(frozen=True)
class Made:
    """A snapshot that was made."""

    sha256: str
    area: str
    children: int
    errors: int
    queries: int
    files: tuple[FileRead, ...]


@dataclass(frozen=True)
class Refusal:
    """Why a file cannot be used, and what to do; `file` is empty where it is about all of them."""

    file: str
    what: str
    do: str


def note_refusals(out: Path, refusals: Sequence[Refusal]) -> None:
    """Leaves a note of the reasons in the folder `out`, which holds nothing else."""
    with placed_whole(out) as folder:
        folder.mkdir()
        noted = json.dumps([vars(each) for each in refusals], ensure_ascii=False, indent=2)
        (folder / REFUSALS).write_text(noted + "\n", encoding="utf-8")


def read_refusals(made: Path) -> tuple[Refusal, ...]:
    """The reasons that were noted, in their order; none where there is no note."""
    path = made / REFUSALS
    if not path.is_file():
        return ()
    return tuple(Refusal(**each) for each in json.loads(path.read_text(encoding="utf-8")))


def note_made(path: Path, made: Made) -> None:
    """Leaves a note of what was made, for another process to take it in."""
    path.write_text(json.dumps(asdict(made), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def read_made(path: Path) -> Made:
    """What was noted as made."""
    told = json.loads(path.read_text(encoding="utf-8"))
    return Made(**{**told, "files": tuple(FileRead(**each) for each in told["files"])})
