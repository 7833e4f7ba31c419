"""Pages as trees of elements, and what inspections ask of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E

_NOT_PROSE = frozenset({"script", "style", "code", "pre", "kbd", "samp", "textarea", "svg", "template"})


class InvalidPageError(AssertionError):
    """A page is not valid HTML."""


@dataclass(frozen=True)
class Page:
    """A parsed page, or a part of one."""

    root: Element

    def all(self, *tags: str) -> list[Element]:
        """Every element of these kinds, in order."""
        return [element for element in self.elements() if element.tag in tags]

    def elements(self) -> Iterator[Element]:
        """Every element, in order."""
        return (element for element in self.root.iter() if isinstance(element.tag, str))  # type: ignore[redundant-expr]

    def ids(self) -> list[str]:
        """Every id, in order."""
        return [element.attrib["id"] for element in self.elements() if "id" in element.attrib]


def parsed(html: str) -> Page:
    """A whole page. Raises `InvalidPageError` with what is wrong and about where."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(html)
    _check_valid(parser, html)
    return Page(root)


def parsed_part(html: str) -> Page:
    """A part of a page, as htmx puts it into one. Raises `InvalidPageError`."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parseFragment(html)
    _check_valid(parser, html)
    return Page(root)


def words_of(element: Element) -> str:
    """The text of an element and all within it, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def prose_of(element: Element) -> str:
    """The text that was written for readers: not code, not names that people gave (translate="no")."""
    return " ".join("".join(_prose(element)).split())


def _prose(element: Element) -> Iterator[str]:
    if element.tag in _NOT_PROSE or element.get("translate") == "no" or not isinstance(element.tag, str):
        return
    yield element.text or ""
    for child in element:
        yield from _prose(child)
        yield child.tail or ""


def _check_valid(parser: html5lib.HTMLParser, html: str) -> None:
    for (line, _column), code, data in parser.errors:
        words = E.get(code, code)
        shown = html.splitlines()[line - 1].strip() if line <= len(html.splitlines()) else ""
        raise InvalidPageError(f"Not valid HTML near line {line} ({shown}): {words % data}")
