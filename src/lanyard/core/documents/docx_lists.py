"""Which paragraphs of a Word document are items of lists, and whether their list counts."""

from collections import Counter
from collections.abc import Mapping

from lxml import etree

from lanyard.core.documents.docx_parts import W
from lanyard.core.documents.packages import Package
from lanyard.core.documents.section_text import item_line

NUMBERING = "word/numbering.xml"
_BULLETS = frozenset({"bullet", "none"})
_NONE = "0"


def w(name: str) -> str:
    """A name of the main part's namespace."""
    return f"{{{W}}}{name}"


class Lists:
    """The lists of a document, each with how far it has counted."""

    def __init__(self, package: Package) -> None:
        self._formats = _formats(package.xml(NUMBERING)) if package.has(NUMBERING) else {}
        self._counted: Counter[tuple[str, int]] = Counter()

    def line(self, paragraph: etree._Element, text: str) -> str:
        """The text of a paragraph, as the line of an item where it is one."""
        found = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        style = _value(paragraph.find(f"{w('pPr')}/{w('pStyle')}"))
        if found is None:
            return self._by_style(style, text)
        number = _value(found.find(w("numId")))
        if number == _NONE:
            return text
        return self._item(number, int(_value(found.find(w("ilvl"))) or 0), text)

    def _by_style(self, style: str, text: str) -> str:
        """Word's own styles of lists, which name no list in the paragraph."""
        if style.startswith("ListBullet"):
            return item_line(0, text)
        return self._counting(style, 0, text) if style.startswith("ListNumber") else text

    def _item(self, number: str, depth: int, text: str) -> str:
        if self._formats.get((number, depth), "bullet") in _BULLETS:
            return item_line(depth, text)
        return self._counting(number, depth, text)

    def _counting(self, name: str, depth: int, text: str) -> str:
        self._counted[name, depth] += 1
        for deeper in [each for each in self._counted if each[0] == name and each[1] > depth]:
            del self._counted[deeper]
        return item_line(depth, text, self._counted[name, depth])


def _formats(numbering: etree._Element) -> Mapping[tuple[str, int], str]:
    """How each depth of each list is marked."""
    abstract = {
        (_own(each, "abstractNumId"), int(_own(level, "ilvl") or 0)): _value(level.find(w("numFmt")))
        for each in numbering.iter(w("abstractNum"))
        for level in each.iter(w("lvl"))
    }
    made_of = {
        _own(each, "numId"): _value(each.find(w("abstractNumId"))) for each in numbering.iter(w("num"))
    }
    return {
        (number, depth): shape
        for number, source in made_of.items()
        for (name, depth), shape in abstract.items()
        if name == source
    }


def _own(element: etree._Element, name: str) -> str:
    return str(element.get(w(name)) or "")


def _value(element: etree._Element | None) -> str:
    return "" if element is None else _own(element, "val")
