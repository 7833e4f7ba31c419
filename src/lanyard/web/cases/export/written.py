"""Written parts of a case as pages that stand by themselves and need nothing else to be read."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from lanyard.core.packs.cell_text import cleaned


@dataclass(frozen=True)
class WrittenPart:
    """A heading, and what is written under it."""

    title: str
    text: str


def as_page(title: str, parts: Iterable[WrittenPart]) -> bytes:
    """A page of the parts. Text stands as it was written, line by line, and cannot act as mark-up."""
    body = "\n".join(f"<h2>{escape(cleaned(part.title))}</h2>\n{_text(part.text)}" for part in parts)
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{escape(title)}</title></head>
<body>
<h1>{escape(title)}</h1>
{body}
</body>
</html>
""".encode()


def _text(text: str) -> str:
    lines = [escape(line) for line in cleaned(text).split("\n") if line.strip()]
    return "\n".join(f'<p dir="auto">{line}</p>' for line in lines)
