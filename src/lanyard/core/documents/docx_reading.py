"""Reads a Word document: its paragraphs in order with their bookmarks, and everything beside them.

Bold and italic are kept as text. What somebody has deleted with changes tracked is told apart.
"""

from collections.abc import Callable, Iterator

from lxml import etree

from lanyard.core.documents.blocks import Aside, Block, Contents
from lanyard.core.documents.docx_lists import Lists, w
from lanyard.core.documents.errors import UnreadableDocumentError
from lanyard.core.documents.packages import Package

MAIN = "word/document.xml"
_BESIDE = {"word/footnotes.xml": "Footnote", "word/endnotes.xml": "Endnote", "word/comments.xml": "Comment"}
_FURNITURE = {"word/header": "Top of the page", "word/footer": "Foot of the page"}
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PICTURES = frozenset(
    {
        "{http://schemas.openxmlformats.org/drawingml/2006/main}blip",
        "{urn:schemas-microsoft-com:vml}imagedata",
    }
)
_LETTERS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}
_SILENT = frozenset({w("instrText"), w("pPr"), w("rPr"), w("moveFrom"), _ALTERNATIVE})
"""Codes of fields, looks, what was moved and stands elsewhere, and second copies for older programs."""


def read_docx(package: Package) -> Contents:
    """What the document holds. Raises `UnreadableDocumentError`."""
    body = package.xml(MAIN).find(w("body"))
    if body is None:
        raise UnreadableDocumentError("The document holds no text. Send the form that you have filled in.")
    reading = _Reading(package)
    blocks = tuple(reading.blocks(body))
    for name in package.names:
        reading.beside(package, name)
    return Contents(blocks, tuple(reading.aside.told()))


class _Reading:
    """One walk through a document."""

    def __init__(self, package: Package) -> None:
        self.aside = Aside()
        self._lists = Lists(package)

    def blocks(self, parent: etree._Element) -> Iterator[Block]:
        """The paragraphs below an element; a table row is one."""
        for child in parent:
            if child.tag == w("p"):
                yield self._paragraph(child)
            elif child.tag == w("tbl"):
                yield from self._rows(child)
            elif child.tag == w("del"):
                self.keep_deleted(child)
            elif child.tag not in _SILENT:
                yield from self.blocks(child)

    def beside(self, package: Package, name: str) -> None:
        """Keeps what a part beside the running text holds, if it is one of those."""
        furniture = next((what for start, what in _FURNITURE.items() if name.startswith(start)), "")
        if name in _BESIDE:
            for each in package.xml(name):
                self.aside.add(_BESIDE[name], _joined(self.blocks(each)))
        elif furniture and name.endswith(".xml"):
            self.aside.add(furniture, _joined(self.blocks(package.xml(name))))

    def _rows(self, table: etree._Element) -> Iterator[Block]:
        for row in table.iter(w("tr")):
            cells = [_joined(self.blocks(cell)) for cell in row.iterchildren(w("tc"))]
            marks = tuple(_marks(row))
            yield Block("\t".join(cell.replace("\n", " ") for cell in cells), marks)

    def _paragraph(self, paragraph: etree._Element) -> Block:
        text = "".join(self._inline(paragraph))
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        named = "" if style is None else str(style.get(w("val")) or "")
        is_heading = named.lower().replace(" ", "").startswith(("heading", "title"))
        line = text if is_heading else self._lists.line(paragraph, text)
        return Block(line, tuple(_marks(paragraph)), is_heading)

    def _inline(self, parent: etree._Element) -> Iterator[str]:
        for child in parent:
            read = _INLINE.get(str(child.tag))
            if child.tag == w("t"):
                yield child.text or ""
            elif child.tag in _LETTERS:
                yield _LETTERS[str(child.tag)]
            elif read:
                read(self, child)
            elif child.tag not in _SILENT:
                self.aside.pictures += child.tag in _PICTURES
                yield from self._inline(child)

    def keep_deleted(self, element: etree._Element) -> None:
        """Keeps what was deleted with changes tracked."""
        texts = element.iter(w("delText"), w("t"))
        self.aside.add("Deleted with changes tracked", "".join(str(each.text or "") for each in texts))

    def keep_box(self, element: etree._Element) -> None:
        """Keeps what stands in a text box."""
        self.aside.add("Text box", _joined(self.blocks(element)))


_INLINE: dict[str, Callable[[_Reading, etree._Element], None]] = {
    w("del"): _Reading.keep_deleted,
    w("txbxContent"): _Reading.keep_box,
}


def _marks(element: etree._Element) -> Iterator[str]:
    for mark in element.iter(w("bookmarkStart")):
        yield str(mark.get(w("name")) or "")


def _joined(blocks: Iterator[Block]) -> str:
    return "\n".join(block.text for block in blocks)
