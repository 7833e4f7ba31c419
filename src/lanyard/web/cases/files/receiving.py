"""Takes a file of a case in: whole or not at all, known by its content, looked over, without metadata.

    with receiving(case, sent) as received, transaction.atomic():
        file = keep(received, by=by)
        ...
        record(...)

Leaves the block by an error, and nothing of the file is kept, neither a row nor a byte.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from django.conf import settings

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import EVERY_KIND, KINDS, PICTURES, Kind, kinds_in_words
from lanyard.core.files.pictures import without_metadata
from lanyard.core.files.placing import placed_whole
from lanyard.core.files.sniffing import sniff
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.files import scanner, store
from lanyard.web.cases.models import Case, CaseFile, Scan
from lanyard.web.cases.models.cases import new_key
from lanyard.web.data.imports.receiving import Sent, safe_name
from lanyard.web.pages.refusals import RefusedError

_MEGABYTE = 1_000_000
_OTHER_ENDINGS = {Kind.JPEG: (".jpeg",), Kind.TEXT: (".csv", ".tsv", ".md")}


@dataclass(frozen=True)
class Received:
    """A file that lies whole in the store of its case, and is kept once it has a row (`keep`)."""

    case: Case
    key: str
    sha256: str
    size: int
    kind: Kind
    name: str
    scan: Scan

    @property
    def path(self) -> Path:
        """Where its content lies."""
        return store.content(self.case.key, self.key, self.sha256)


@dataclass(frozen=True)
class Covers:
    """The time of which a file speaks, as far as whoever gives it says."""

    from_day: date | None = None
    to_day: date | None = None


NO_TIME_SAID = Covers()


@contextmanager
def receiving(
    case: Case, sent: Sent, kinds: frozenset[Kind] = EVERY_KIND, field: str = "file"
) -> Iterator[Received]:
    """The file as it lies in the store; gone again when the block raises.

    Raises `RefusedError` at `field`, in words, for a file that is not taken.
    """
    key = new_key()
    try:
        yield _received(case, key, sent, kinds, field)
    except BaseException:
        store.throw_away(case.key, key)
        raise


def keep(
    received: Received, *, by: Visitor, given_for: int | None = None, covers: Covers = NO_TIME_SAID
) -> CaseFile:
    """Gives a file its row, in the transaction of the act whose file it is. That act records the event."""
    return CaseFile.objects.create(
        case=received.case,
        key=received.key,
        sha256=received.sha256,
        size=received.size,
        kind=received.kind.value,
        name=received.name,
        scan=received.scan,
        given_by_id=by.person,
        given_for_id=given_for,
        from_day=covers.from_day,
        to_day=covers.to_day,
    )


def _received(case: Case, key: str, sent: Sent, kinds: frozenset[Kind], field: str) -> Received:
    try:
        with placed_whole(store.folder(case.key, key)) as made:
            made.mkdir()
            return _taken_in(case, key, sent, made / ".part", kinds)
    except UnfitFile as fault:
        raise RefusedError(str(fault), field) from fault


def _taken_in(case: Case, key: str, sent: Sent, path: Path, kinds: frozenset[Kind]) -> Received:
    _write(sent, path)
    kind = sniff(path)
    if kind not in kinds:
        raise UnfitFile(
            f"This is a file of another kind: {KINDS[kind].words}.", f"Send a {kinds_in_words(kinds)}."
        )
    scanned = _scanned(path)
    if kind in PICTURES:
        path.write_bytes(without_metadata(kind, path.read_bytes()))
    sha256 = _digest(path)
    path.rename(path.with_name(sha256))
    size = path.with_name(sha256).stat().st_size
    return Received(case, key, sha256, size, kind, shown_name(sent.name or "", kind), scanned)


def _write(sent: Sent, path: Path) -> None:
    _check_size(sent.size or 0)
    size = 0
    with path.open("wb") as written:
        for piece in sent.chunks():
            size += len(piece)
            _check_size(size)
            written.write(piece)


def _check_size(size: int) -> None:
    most = settings.CASE_MEGABYTES
    if size > most * _MEGABYTE:
        raise UnfitFile(
            f"The file is larger than {most} MB, and that is the most that is taken.",
            "If it is a scan: scan it again in black and white or at 200 dots per inch (dpi), choose the "
            "smallest file size when you save the PDF, or send it in parts.",
        )


def _scanned(path: Path) -> Scan:
    if not scanner.is_set_up():
        return Scan.NONE
    scanner.scan(path)
    return Scan.CLEAN


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def shown_name(name: str, kind: Kind) -> str:
    """The name of a file, made safe, with the ending of what it is rather than of what it says it is."""
    safe = PurePosixPath(safe_name(name))
    ending = KINDS[kind].ending
    if safe.suffix.lower() in (ending, *_OTHER_ENDINGS.get(kind, ())):
        return str(safe)
    return safe_name(f"{safe.stem}{ending}")
