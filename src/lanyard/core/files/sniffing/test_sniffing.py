"""Files are known by their content; each that could do harm is refused with an answer of its own."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest

from lanyard.core.files.errors import UnfitFile
from lanyard.core.files.kinds import KINDS, Kind
from lanyard.core.files.sniffing import sniff
from lanyard.core.files.sniffing.eicar import EICAR

WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
EXCEL = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def a_pdf(asks_for: str = "", forbids: str = "", attached: bytes = b"") -> bytes:
    document, written = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    if attached:
        document.attachments["a.txt"] = attached
    locks = pikepdf.Encryption(user=asks_for, owner=forbids) if forbids else False
    document.save(written, encryption=locks)
    return written.getvalue()


def zipped(parts: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def a_word_document(types: bytes = WORD, **more: bytes) -> bytes:
    other = {name.replace("__", "/").replace("_dot_", "."): content for name, content in more.items()}
    return zipped({"[Content_Types].xml": types, "word/document.xml": b"<w/>", **other})


def an_open_document(what: str = "text", **more: bytes) -> bytes:
    other = {
        name.replace("__", "/").replace("_dot_", ".").replace("_", "-"): content
        for name, content in more.items()
    }
    return zipped({"mimetype": f"application/vnd.oasis.opendocument.{what}".encode(), **other})


def relation(kind: str) -> bytes:
    one = f'<Relationship Type="x/{kind}" Target="http://x" TargetMode="External"/>'
    return f"<Relationships>{one}</Relationships>".encode()


def sniffed(content: bytes, folder: Path) -> Kind:
    path = folder / "sent"
    path.write_bytes(content)
    return sniff(path)


def answer(content: bytes, folder: Path) -> str:
    with pytest.raises(UnfitFile) as refused:
        sniffed(content, folder)
    return refused.value.what


TAKEN = {
    Kind.PDF: a_pdf(),
    Kind.DOCX: a_word_document(),
    Kind.ODT: an_open_document(),
    Kind.XLSX: a_word_document(EXCEL),
    Kind.ODS: an_open_document("spreadsheet"),
    Kind.PNG: b"\x89PNG\r\n\x1a\n\0\0",
    Kind.JPEG: b"\xff\xd8\xff\xe0\0\0",
    Kind.RTF: b"{\\rtf1 Ada likes drawing.}",
    Kind.TEXT: "BMI, MZ and Zoë.\n".encode(),
}


def test_every_declared_kind_is_known_by_its_content(tmp_path: Path) -> None:
    assert {kind: sniffed(content, tmp_path) for kind, content in TAKEN.items()} == {
        kind: kind for kind in KINDS
    }


def test_a_pdf_that_only_forbids_printing_is_taken(tmp_path: Path) -> None:
    assert sniffed(a_pdf(forbids="printing"), tmp_path) is Kind.PDF


def test_a_link_that_somebody_must_press_does_no_harm(tmp_path: Path) -> None:
    assert sniffed(a_word_document(word___rels__d_dot_rels=relation("hyperlink")), tmp_path) is Kind.DOCX


PROGRAM = "This is a program, whatever it is called. Programs are never taken."
REFUSED = {
    "empty": (b"", "The file is empty: it has 0 bytes."),
    "a program": (b"MZ\x90\0\x03\0\0\0", PROGRAM),
    "a script": (b"#!/bin/sh\n", PROGRAM),
    "EICAR": (EICAR, "The file holds the test pattern by which virus scanners are tried (EICAR)."),
    "EICAR in a document": (
        a_word_document(word__media__a_dot_txt=EICAR),
        "The file holds the test pattern by which virus scanners are tried (EICAR).",
    ),
    "a locked PDF": (a_pdf(asks_for="a word", forbids="printing"), "The PDF is locked with a password."),
    "a broken PDF": (b"%PDF-1.7\nnothing", "The PDF is damaged and does not open."),
    "a PDF with files in it": (a_pdf(attached=b"x"), "The PDF carries other files within it."),
    "a locked Word document": (
        OLD + "EncryptedPackage".encode("utf-16-le"),
        "The document is locked with a password.",
    ),
    "an old Word document": (
        OLD,
        "This is a document of an old kind, as Word, Excel and Outlook made them, which can hide macros.",
    ),
    "a locked OpenDocument": (
        an_open_document(META_INF__manifest_dot_xml=b"<manifest:encryption-data/>"),
        "The document is locked with a password.",
    ),
    "macros by their type": (
        a_word_document(b"application/vnd.ms-word.document.macroEnabled.main+xml"),
        "The document holds macros: small programs that run when it is opened.",
    ),
    "macros by their part": (
        a_word_document(word__vbaProject_dot_bin=b"x"),
        "The document holds macros: small programs that run when it is opened.",
    ),
    "macros of LibreOffice": (
        an_open_document(Basic__Standard__m_dot_xml=b"x"),
        "The document holds macros: small programs that run when it is opened.",
    ),
    "an object": (
        a_word_document(word__embeddings__oleObject1_dot_bin=b"x"),
        "The document carries other files within it.",
    ),
    "a template from elsewhere": (
        a_word_document(word___rels__s_dot_rels=relation("attachedTemplate")),
        "The document takes a part of itself from elsewhere when it is opened.",
    ),
    "a picture from elsewhere": (
        an_open_document(content_dot_xml=b'<draw:image a="b" xlink:href="http://x/1.png"/>'),
        "The document takes a part of itself from elsewhere when it is opened.",
    ),
    "a zip bomb": (
        a_word_document(word__bomb_dot_xml=bytes(30_000_000)),
        "The archive would unpack to 30 MB, as a zip bomb does.",
    ),
    "slides": (
        a_word_document(b"presentationml.presentation.main+xml"),
        "This is an office file of a kind that is not taken, such as slides or a drawing.",
    ),
    "an archive": (zipped({"a.txt": b"x"}), "This is an archive with files in it."),
    "half an archive": (zipped({"a.txt": b"x"})[:40], "The archive is damaged or breaks off."),
    "a picture of an iPhone": (
        b"\0\0\0\x18ftypheic\0\0",
        "This is a picture as iPhones keep them (HEIC), which many computers cannot open.",
    ),
    "a film": (b"\0\0\0\x18ftypisom\0\0", "This is a film or a recording."),
    "a page": (b"\n<!DOCTYPE html><p>", "This is a page saved from the web."),
    "rich text with an object": (
        b"{\\rtf1 \\objdata 01}",
        "The document carries other files or programs within it.",
    ),
    "anything else": (b"\0\1\2\3", "This is not a document, a picture or text that is known here."),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_each_has_an_answer_of_its_own(case: str, tmp_path: Path) -> None:
    content, what = REFUSED[case]
    assert answer(content, tmp_path) == what
