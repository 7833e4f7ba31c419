"""Reads an OpenDocument text: its paragraphs in order with their bookmarks, and everything beside them."""

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from lanyard.core.documents.blocks import Aside, Block, Contents
from lanyard.core.documents.errors import UnreadableDocumentError
from lanyard.core.documents.odt_parts import DRAW, OFFICE, STYLE, TABLE, TEXT
from lanyard.core.documents.packages import Package
from lanyard.core.documents.section_text import item_line

CONTENT, LOOKS = "content.xml", "styles.xml"
_WHITE = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = frozenset({f"{{{TEXT}}}p", f"{{{TEXT}}}h"})
_MARKS = frozenset({f"{{{TEXT}}}bookmark", f"{{{TEXT}}}bookmark-start"})
_FURNITURE = {"header": "Top of the page", "footer": "Foot of the page"}


def _text(name: str) -> str:
    return f"{{{TEXT}}}{name}"


_SILENT = frozenset({_text("note-citation"), _text("sequence-decls")})


def read_odt(package: Package) -> Contents:
    """What the document holds. Raises `UnreadableDocumentError`."""
    content = package.xml(CONTENT)
    body = content.find(f"{{{OFFICE}}}body/{{{OFFICE}}}text")
    if body is None:
        raise UnreadableDocumentError("The document holds no text. Send the form that you have filled in.")
    looks = package.xml(LOOKS) if package.has(LOOKS) else None
    reading = _Reading({**_counting(content), **(_counting(looks) if looks is not None else {})})
    blocks = tuple(reading.blocks(body))
    if looks is not None:
        reading.furniture(looks)
    return Contents(blocks, tuple(reading.aside.told()))


def _counting(part: etree._Element) -> Mapping[str, frozenset[int]]:
    """The depths, from 1, at which each style of lists counts."""
    return {
        str(style.get(f"{{{STYLE}}}name")): frozenset(
            int(str(level.get(_text("level")))) for level in style.iter(_text("list-level-style-number"))
        )
        for style in part.iter(_text("list-style"))
    }


class _Reading:
    """One walk through a document."""

    def __init__(self, counting: Mapping[str, frozenset[int]]) -> None:
        self.aside = Aside()
        self._counting = counting

    def blocks(self, parent: etree._Element) -> Iterator[Block]:
        """The paragraphs below an element; an item of a list and a row of a table are one each."""
        for child in parent:
            if child.tag in _PARAGRAPHS:
                yield self._paragraph(child)
            elif child.tag == _text("list"):
                yield from self._items(child, 1, "")
            elif child.tag == f"{{{TABLE}}}table":
                yield from self._rows(child)
            elif child.tag == _text("tracked-changes"):
                self._keep_deleted(child)
            elif child.tag == f"{{{DRAW}}}frame":
                self.keep_frame(child)
            elif child.tag not in _SILENT:
                yield from self.blocks(child)

    def furniture(self, looks: etree._Element) -> None:
        """Keeps what stands at the top and the foot of pages."""
        for name, what in _FURNITURE.items():
            for each in looks.iter(f"{{{STYLE}}}{name}"):
                self.aside.add(what, _joined(self.blocks(each)))

    def _keep_deleted(self, changes: etree._Element) -> None:
        for each in changes.iter(_text("deletion")):
            self.aside.add("Deleted with changes tracked", _joined(self.blocks(each)))

    def _items(self, parent: etree._Element, depth: int, style: str) -> Iterator[Block]:
        named = str(parent.get(_text("style-name")) or style)
        counts = depth in self._counting.get(named, frozenset())
        items = parent.iterchildren(_text("list-item"), _text("list-header"))
        for number, item in enumerate(items, start=1):
            begun = False
            for child in item:
                if child.tag == _text("list"):
                    yield from self._items(child, depth + 1, named)
                elif child.tag in _PARAGRAPHS:
                    block = self._paragraph(child)
                    as_it_is = begun or block.is_heading
                    yield block if as_it_is else _as_item(block, depth, number if counts else 0)
                    begun = True

    def _rows(self, table: etree._Element) -> Iterator[Block]:
        for row in table.iter(f"{{{TABLE}}}table-row"):
            cells = [_joined(self.blocks(cell)) for cell in row.iterchildren(f"{{{TABLE}}}table-cell")]
            yield Block("\t".join(cell.replace("\n", " ") for cell in cells), tuple(_marks(row)))

    def _paragraph(self, paragraph: etree._Element) -> Block:
        text = _collapsed(list(self._inline(paragraph)))
        return Block(text, tuple(_marks(paragraph)), paragraph.tag == _text("h"))

    def _inline(self, parent: etree._Element) -> Iterator[tuple[str, bool]]:
        """Pieces of text, each with whether its white space stands for one space only."""
        yield parent.text or "", True
        for child in parent:
            if child.tag == _text("s"):
                yield " " * int(str(child.get(_text("c")) or 1)), False
            elif child.tag in _LETTERS:
                yield _LETTERS[str(child.tag)], False
            elif child.tag in _BESIDE:
                _BESIDE[str(child.tag)](self, child)
            elif child.tag not in _SILENT:
                yield from self._inline(child)
            yield child.tail or "", True

    def keep_note(self, element: etree._Element) -> None:
        """Keeps a footnote or an endnote."""
        self.aside.add("Footnote", _joined(self.blocks(element)))

    def keep_comment(self, element: etree._Element) -> None:
        """Keeps what somebody remarked."""
        self.aside.add("Comment", _joined(self.blocks(element)))

    def keep_frame(self, element: etree._Element) -> None:
        """Keeps what stands in a text box, or counts a picture."""
        boxes = list(element.iter(f"{{{DRAW}}}text-box"))
        for box in boxes:
            self.aside.add("Text box", _joined(self.blocks(box)))
        self.aside.pictures += not boxes


_LETTERS = {_text("tab"): "\t", _text("line-break"): "\n"}
_BESIDE: dict[str, Callable[[_Reading, etree._Element], None]] = {
    _text("note"): _Reading.keep_note,
    f"{{{OFFICE}}}annotation": _Reading.keep_comment,
    f"{{{DRAW}}}frame": _Reading.keep_frame,
    f"{{{DRAW}}}custom-shape": _Reading.keep_note,
}


def _as_item(block: Block, depth: int, number: int) -> Block:
    return Block(item_line(depth - 1, block.text, number), block.marks)


def _collapsed(pieces: list[tuple[str, bool]]) -> str:
    """The text of pieces, with white space as the format wants it: one space, and none at the beginning."""
    text, follows_space = "", True
    for piece, collapses in pieces:
        if not collapses:
            text, follows_space = text + piece, piece.endswith("\n")
            continue
        plain = _WHITE.sub(" ", piece)
        if follows_space and plain.startswith(" "):
            plain = plain[1:]
        text += plain
        follows_space = plain.endswith(" ") if plain else follows_space
    return text


def _marks(element: etree._Element) -> Iterator[str]:
    for mark in element.iter(*_MARKS):
        yield str(mark.get(_text("name")) or "")


def _joined(blocks: Iterator[Block]) -> str:
    return "\n".join(block.text for block in blocks)
