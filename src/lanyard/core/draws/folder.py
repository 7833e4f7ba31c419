"""The folder of a frozen list: made once, whole or not at all, and never changed.

`list.csv` and `list.json` are for the data team, `verifiers-list.csv` and `check_draw.py` for whoever checks.
`private` holds the key of the pseudonyms and who is who: it stays with the area.
"""

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import polars as pl
from pydantic import ValidationError

from lanyard.core.draws.entries import Entries
from lanyard.core.draws.errors import ListRefused
from lanyard.core.draws.freezing import Frozen, frozen
from lanyard.core.draws.keys import ListKey
from lanyard.core.draws.listing import read_list
from lanyard.core.draws.record import FrozenRecord, as_text
from lanyard.core.draws.shapes import Shape
from lanyard.core.files.errors import CannotPlace
from lanyard.core.files.placing import placed_whole

LIST, RECORD, VERIFIERS, CHECKER = "list.csv", "list.json", "verifiers-list.csv", "check_draw.py"
PRIVATE, KEY, CHILDREN = "private", "list.key", "children.csv"
CERTIFICATE = "certificate.json"
_FOR_THE_OWNER, _FOLDER_FOR_THE_OWNER = 0o600, 0o700


@dataclass(frozen=True)
class FrozenList:
    """A frozen list in its folder, as it was sealed."""

    folder: Path
    record: FrozenRecord
    content: bytes

    def rows(self) -> pl.DataFrame:
        """The entries, in order of their pseudonyms."""
        return read_list(self.content, str(self.folder / LIST))

    def key(self) -> ListKey:
        """The key of the pseudonyms. Raises `ListRefused` where it is not there."""
        place = self.folder / PRIVATE / KEY
        try:
            return ListKey(bytes.fromhex(place.read_text(encoding="ascii")))
        except (OSError, ValueError) as fault:
            raise ListRefused(
                place, "The key of the list is not there or damaged.", "Restore it from your copy."
            ) from fault

    def children(self) -> pl.DataFrame:
        """Who is who: `id`, `source_id`, `age`, `setting`. Raises `ListRefused` where it is not there."""
        place = self.folder / PRIVATE / CHILDREN
        schema = {"id": pl.String(), "source_id": pl.String(), "age": pl.Int64(), "setting": pl.String()}
        try:
            return pl.read_csv(place, schema=schema)
        except (OSError, pl.exceptions.PolarsError) as fault:
            raise ListRefused(
                place, "Who is who cannot be read.", "Restore the folder from your copy."
            ) from fault


def freeze(entries: Entries, shape: Shape, folder: Path, key: ListKey | None = None) -> FrozenList:
    """Freezes the list of the entries into a new folder, for a draw of this shape.

    Raises `QuotasCannotBeMet` before anything is written, and `ListRefused` where the folder is there already
    or cannot be written. A key is made afresh unless one is given.
    """
    if folder.exists():
        raise ListRefused(
            folder, "Something is there already, and a frozen list never changes.", "Name a new folder."
        )
    made = frozen(entries, shape, key or ListKey.fresh())
    try:
        with placed_whole(folder) as being_made:
            being_made.mkdir()
            _fill(being_made, made)
    except CannotPlace as fault:
        raise ListRefused(folder, fault.what, fault.do) from fault
    except OSError as fault:
        why = f"The list cannot be written ({fault.strerror or fault})."
        raise ListRefused(folder, why, "Check rights and free space, then try again.") from fault
    return FrozenList(folder, made.record, made.content)


def open_list(folder: Path) -> FrozenList:
    """The list in a folder. Raises `ListRefused` where there is none, or it is not as it was sealed."""
    try:
        content = (folder / LIST).read_bytes()
        record = FrozenRecord.model_validate_json((folder / RECORD).read_bytes())
    except OSError as fault:
        raise ListRefused(
            folder, f"There is no frozen list here ({fault.strerror}).", "Name the folder of a frozen list."
        ) from fault
    except ValidationError as fault:
        raise ListRefused(folder / RECORD, "It is damaged.", "Restore the folder from your copy.") from fault
    if hashlib.sha256(content).hexdigest() != record.sha256:
        raise ListRefused(
            folder / LIST,
            "The list is not the one that was frozen: its fingerprint is another.",
            "Restore it from your copy, or freeze a new list.",
        )
    return FrozenList(folder, record, content)


def _fill(folder: Path, made: Frozen) -> None:
    (folder / LIST).write_bytes(made.content)
    (folder / RECORD).write_text(as_text(made.record), encoding="utf-8")
    (folder / VERIFIERS).write_bytes(made.verifiers)
    (folder / CHECKER).write_bytes(files(__package__).joinpath(CHECKER).read_bytes())
    private = folder / PRIVATE
    private.mkdir(mode=_FOLDER_FOR_THE_OWNER)
    for name, content in ((KEY, made.key.key.hex() + "\n"), (CHILDREN, made.children.write_csv())):
        (private / name).touch(mode=_FOR_THE_OWNER)
        (private / name).write_text(content, encoding="utf-8")
