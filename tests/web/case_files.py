"""Makes files as people send them for cases. Nothing in them is real."""

import io
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pikepdf
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from PIL import Image

from lanyard.core.files.kinds import EVERY_KIND, Kind
from lanyard.web.access.roles import RoleName
from lanyard.web.cases.files.receiving import keep, receiving
from lanyard.web.cases.models import Case, CaseFile
from lanyard.web.pages.refusals import RefusedError
from tests.web.factories import a_visitor


def a_pdf(words: str = "made up") -> bytes:
    """A PDF of one empty page, which no other words make."""
    document, written = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.docinfo["/Title"] = words
    document.save(written, deterministic_id=True)
    return written.getvalue()


def a_photograph() -> bytes:
    """A small JPEG that tells which camera took it."""
    picture, written = Image.new("RGB", (24, 16), "teal"), io.BytesIO()
    said = picture.getexif()
    said[0x010F] = "Made-Up Camera"
    picture.save(written, "JPEG", exif=said)
    return written.getvalue()


def sent(content: bytes | None = None, name: str = "plan.pdf") -> SimpleUploadedFile:
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, a_pdf() if content is None else content)


def a_kept_picture(case: Case) -> CaseFile:
    """A picture that was given for a case, with its content in the store."""
    with receiving(case, sent(a_photograph(), "train.jpg")) as received, transaction.atomic():
        return keep(received, by=a_visitor(RoleName.LANO))


def refusal(case: Case, file: SimpleUploadedFile, kinds: frozenset[Kind] = EVERY_KIND) -> str:
    """Why a file is not taken. Fails where it is."""
    try:
        with receiving(case, file, kinds) as received:
            raise AssertionError(f"{received.name} was taken.")
    except RefusedError as error:
        return str(error)


@contextmanager
def a_scanner(folder: Path, answer: Callable[[bytes], bytes]) -> Iterator[str]:
    """Something that speaks as clamd does, at the socket whose setting this gives."""
    place = folder / "clamd.ctl"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(place))
        listening.listen()
        Thread(target=_answer_all, args=(listening, answer), daemon=True).start()
        yield f"unix:{place}"


def _answer_all(listening: socket.socket, answer: Callable[[bytes], bytes]) -> None:
    while True:
        try:
            asking, _ = listening.accept()
        except OSError:
            return
        with asking, asking.makefile("rb") as said:
            asking.sendall(b"PONG\0" if said.read(6) == b"zPING\0" else answer(_streamed(said)))


def _streamed(said: io.BufferedReader) -> bytes:
    said.read(len(b"zINSTREAM\0") - 6)
    content = b""
    while length := int.from_bytes(said.read(4), "big"):
        content += said.read(length)
    return content
