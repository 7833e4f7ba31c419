"""The zip package that a Word or ODT file is: written with the same bytes each time, opened with care."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from lxml import etree

from lanyard.core.documents.errors import UnreadableDocumentError

MOST_BYTES = 20_000_000
"""Bytes of the text of a document, unpacked: thousands of pages."""

_DAMAGED = "The file is damaged, or is no document. Save it once more in the word processor, and send that."
_LOCKED = "The document is locked with a password. Save it without one, and send that."
_TOO_LARGE = "The document unpacks to far more than a form holds. Send the form itself."
_OF_A_PASSWORD = bytes.fromhex("d0cf11e0a1b11ae1")


class Package:
    """The parts of a document, read only when asked for."""

    def __init__(self, content: bytes) -> None:
        if content.startswith(_OF_A_PASSWORD):
            raise UnreadableDocumentError(_LOCKED)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as fault:
            raise UnreadableDocumentError(_DAMAGED) from fault
        self.names = tuple(self._zip.namelist())

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self.names

    def content(self, name: str) -> bytes:
        """A part. Raises `UnreadableDocumentError` where it is missing, damaged, locked or too large."""
        try:
            with self._zip.open(name) as part:
                content = part.read(MOST_BYTES + 1)
        except RuntimeError as locked:
            raise UnreadableDocumentError(_LOCKED) from locked
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as fault:
            raise UnreadableDocumentError(_DAMAGED) from fault
        if len(content) > MOST_BYTES:
            raise UnreadableDocumentError(_TOO_LARGE)
        return content

    def xml(self, name: str) -> etree._Element:
        """A part as XML, which can neither reach the network nor expand. Raises as `content` does."""
        content = self.content(name)
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise UnreadableDocumentError(_DAMAGED)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
        )
        try:
            return etree.fromstring(content, parser)
        except etree.XMLSyntaxError as fault:
            raise UnreadableDocumentError(_DAMAGED) from fault


def packed(parts: Mapping[str, str], stored: str = "") -> bytes:
    """A package of these parts in this order, which tells nothing of the machine or the moment.

    The part named `stored` is not compressed, as the ODF format wants of its first.
    """
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content.encode())
    return output.getvalue()
