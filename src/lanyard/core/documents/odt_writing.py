"""Writes a form as an OpenDocument text: headings, guidance, and a bookmark for each section."""

import re
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from lanyard.core.documents import odt_parts as parts
from lanyard.core.documents.forms import Form, Section, mark_of
from lanyard.core.documents.packages import packed
from lanyard.core.documents.section_text import as_item, runs_from_right, section_text

_SPACES_AND_TABS = re.compile(r"\t|^ +| {2,}| +$")


def write_odt(form: Form, texts: Mapping[str, str]) -> bytes:
    """The form with what is written in its sections so far, by their ids. The same bytes each time."""
    body = "".join(_body(form, texts))
    return packed(
        {
            "mimetype": parts.MIMETYPE,
            "content.xml": f"{parts.CONTENT_BEGINS}{body}{parts.CONTENT_ENDS}",
            "styles.xml": parts.STYLES,
            "meta.xml": parts.META.format(title=escape(form.title)),
            "META-INF/manifest.xml": parts.MANIFEST,
        },
        stored="mimetype",
    )


def _body(form: Form, texts: Mapping[str, str]) -> Iterator[str]:
    yield _paragraph(form.title, "Title")
    for line in form.lead:
        yield _paragraph(line, "Guidance")
    for section in form.sections:
        yield _heading(section)
        if section.guidance:
            yield _paragraph(section.guidance, "Guidance")
        for line in section_text(texts.get(section.id, "")).split("\n"):
            yield _line(line)


def _heading(section: Section) -> str:
    name = quoteattr(mark_of(section))
    return (
        '<text:h text:style-name="Heading_20_1" text:outline-level="1">'
        f"<text:bookmark-start text:name={name}/>{_spaced(section.title)}"
        f"<text:bookmark-end text:name={name}/></text:h>"
    )


def _line(line: str) -> str:
    item = as_item(line)
    if item is None:
        return _paragraph(line, _side(line))
    depth, text = item
    begins = '<text:list text:style-name="Bullets"><text:list-item>' + "<text:list><text:list-item>" * depth
    ends = "</text:list-item></text:list>" * (depth + 1)
    return f"{begins}{_paragraph(text, _side(text))}{ends}"


def _side(text: str) -> str:
    return "Right" if runs_from_right(text) else "Standard"


def _paragraph(text: str, style: str) -> str:
    return f'<text:p text:style-name="{style}">{_spaced(text)}</text:p>'


def _spaced(text: str) -> str:
    """The text as XML, with the spaces that readers of this format would take for one."""
    return _SPACES_AND_TABS.sub(_spaces, escape(text))


def _spaces(found: re.Match[str]) -> str:
    spaces = found.group()
    return "<text:tab/>" if spaces == "\t" else f'<text:s text:c="{len(spaces)}"/>'
