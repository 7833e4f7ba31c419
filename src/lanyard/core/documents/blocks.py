"""What a document holds, apart from the kind of file: its paragraphs in order, and what is beside them."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Block:
    """A paragraph, an item of a list or a row of a table, as text; `marks` are the bookmarks within it."""

    text: str
    marks: tuple[str, ...] = ()
    is_heading: bool = False


@dataclass
class Aside:
    """What is no part of the running text, gathered while a document is read."""

    texts: list[str] = field(default_factory=list)
    pictures: int = 0

    def add(self, what: str, text: str) -> None:
        """Keeps a text with what it is: a footnote, a comment."""
        if text.strip():
            self.texts.append(f"{what}: {text.strip()}")

    def told(self) -> Iterator[str]:
        """Everything gathered, in words."""
        yield from self.texts
        if self.pictures == 1:
            yield "A picture, which is not taken over. Send it by itself."
        elif self.pictures:
            yield f"{self.pictures} pictures, which are not taken over. Send them by themselves."


@dataclass(frozen=True)
class Contents:
    """A document as it was read."""

    blocks: tuple[Block, ...]
    aside: tuple[str, ...]
