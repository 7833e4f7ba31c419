"""From files to a snapshot in its folder: one pass through the same functions as `lanyard pack`.

Nothing here knows the database. The folder appears whole, by one rename, or not at all; made again from the
same files, its snapshot has the same hash. Pages never load this module: it brings the engines with it.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lanyard.core.datasets.errors import DataSetError
from lanyard.core.files.placing import placed_whole
from lanyard.core.packs.errors import PackError
from lanyard.core.packs.pack import Pack, PackOrder, make_pack
from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.errors import RefusedInputs, ReturnError
from lanyard.core.returns.problems import count_errors
from lanyard.core.words.progress import Progress
from lanyard.web.data.desk_tables import write_desk_tables
from lanyard.web.data.imports.outcome import FileRead, Made, Refusal, note_refusals


def make(files: Path, out: Path, order: PackOrder, progress: Progress) -> Made | tuple[Refusal, ...]:
    """Makes the pack and the desk's tables of everything in the folder `files`, in the folder `out`.

    Where something cannot be used nothing is made but a note of the reasons, which are given too.
    """
    try:
        with placed_whole(out) as folder:
            folder.mkdir()
            pack = make_pack([files], folder / "pack", order, progress)
            return write_desk(pack, folder / "desk", order)
    except RefusedInputs as refused:
        return _refused(out, [_of(fault) for fault in refused.faults])
    except ReturnError as fault:
        return _refused(out, [_of(fault)])
    except (RegisterError, DataSetError, PackError) as fault:
        return _refused(out, [Refusal("", str(fault), "")])


def write_desk(pack: Pack, folder: Path, order: PackOrder) -> Made:
    """Writes the desk's tables of a pack that was made as ordered, in a new folder; gives what is in it."""
    write_desk_tables(pack, folder, order.pseudonyms.key)
    return _made(pack)


def _refused(out: Path, refusals: Sequence[Refusal]) -> tuple[Refusal, ...]:
    note_refusals(out, refusals)
    return tuple(refusals)


def _of(fault: ReturnError) -> Refusal:
    """Only where nothing in it is a return does a reason speak of the folder, which nobody here knows of."""
    path = Path(fault.path)
    return _NO_RETURN if path.is_dir() else Refusal(path.name, fault.what, fault.do)


_NO_RETURN = Refusal(
    "",
    "None of these files is a return that is known.",
    "Check that each is as its system exported it, with its headings in one of the first 20 rows.",
)


def _made(pack: Pack) -> Made:
    record = Snapshot.open(pack.folder / "snapshot").record
    errors = count_errors(pack.examined.problems)
    return Made(
        sha256=record.sha256,
        area=pack.chosen.area or "",
        children=record.children,
        errors=errors,
        queries=pack.examined.problems.height - errors,
        files=tuple(_files(pack)),
    )


def _files(pack: Pack) -> Iterator[FileRead]:
    used = {path for read in pack.chosen.used for path in read.files}
    for read in pack.examined.returns:
        for path in read.files:
            yield FileRead(path.name, read.kind, read.year, read.row_count(str(path)), path in used)
