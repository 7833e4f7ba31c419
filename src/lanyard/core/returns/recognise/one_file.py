"""Tells what one file is by its content: XML, a workbook, or a CSV."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lanyard.core.returns.errors import NotRecognised, Unreadable, WrongReturn
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.csv_files import read_csv_head
from lanyard.core.returns.readers.workbook import OLE_MARK, ZIP_MARKS, read_workbook, refuse_ole
from lanyard.core.returns.readers.xml_head import looks_like_xml, sniff_xml
from lanyard.core.returns.recognise.claims import Claim
from lanyard.core.returns.recognise.csv_tables import claim_csv, is_of_made_up_returns
from lanyard.core.returns.recognise.likeness import HeadingIndex
from lanyard.core.returns.recognise.workbooks import returns_in_workbook
from lanyard.core.returns.sen2 import SEN2, XML

HEAD_BYTES = 400
HEAD_OF_XML = 65_536
COLLECTIONS: Mapping[str, str] = {
    "EY": "the early years census",
    "EYC": "the early years census",
    "PRU": "the census of pupil referral units",
    "SLAC": "the census of children looked after",
    "SWF": "the school workforce census",
}
"""Collections that come as XML and are not read, by the code in their header."""


@dataclass(frozen=True)
class SetAside:
    """A file that is known and is no return, such as the list of planted faults."""

    path: Path


@dataclass(frozen=True)
class ClaimedCsv:
    """A CSV that is one table of a return; its other tables stand in other files."""

    path: Path
    claim: Claim


Content = tuple[FoundReturn, ...] | ClaimedCsv | SetAside


def content_of(path: Path, index: HeadingIndex) -> Content:
    """What the file holds.

    Raises `NotRecognised` when no return has this content, `WrongReturn` for a return of another
    collection, `Unreadable` or `Unsafe` where the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
        return _content(path, head, index)
    except OSError as fault:
        raise Unreadable(
            path, f"The file cannot be opened ({fault.strerror}).", "Check its name and who may read it."
        ) from fault


def _content(path: Path, head: bytes, index: HeadingIndex) -> Content:
    if head.startswith(OLE_MARK):
        refuse_ole(path)
    if head.startswith(ZIP_MARKS):
        return returns_in_workbook(read_workbook(path), index)
    if head.strip() and looks_like_xml(head):
        return (_xml(path, index),)
    return _csv(path, index)


def _xml(path: Path, index: HeadingIndex) -> FoundReturn:
    head = sniff_xml(path)
    collection = (head.collection or "").strip().upper()
    declared = index.by_collection.get(collection) or index.by_collection.get(head.root.upper())
    if declared is None and not collection and _has_requests(path):
        declared = SEN2
    if declared is not None:
        return FoundReturn(declared, XML, (path,))
    if not collection:
        raise NotRecognised(
            path,
            f"The XML starts with {head.root} and names no collection.",
            "Check that it is the return as it was sent to the department.",
        )
    name = COLLECTIONS.get(collection, f"the collection {collection[:40]}")
    raise WrongReturn(path, f"The file is a return of {name}, which is not read here.", "Leave it out.")


def _has_requests(path: Path) -> bool:
    """Whether a file without header has the element that only SEN2 has, in whatever encoding."""
    with path.open("rb") as file:
        return b"<requests" in file.read(HEAD_OF_XML).replace(b"\x00", b"").lower()


def _csv(path: Path, index: HeadingIndex) -> Content:
    grid = read_csv_head(path)
    if is_of_made_up_returns(grid):
        return SetAside(path)
    if claim := claim_csv(grid, index):
        return ClaimedCsv(path, claim)
    raise NotRecognised(
        path,
        "No known return has this content.",
        "Check that the headings stand in one of the first 20 rows and are those of the return.",
    )
