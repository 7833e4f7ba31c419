"""Writes a form as a Word document (Office Open XML): headings, guidance, and a bookmark for each section."""

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from lanyard.core.documents import docx_parts as parts
from lanyard.core.documents.forms import Form, Section, mark_of
from lanyard.core.documents.packages import packed
from lanyard.core.documents.section_text import as_item, runs_from_right, section_text


def write_docx(form: Form, texts: Mapping[str, str]) -> bytes:
    """The form with what is written in its sections so far, by their ids. The same bytes each time."""
    body = "".join(_body(form, texts))
    return packed(
        {
            "[Content_Types].xml": parts.CONTENT_TYPES,
            "_rels/.rels": parts.RELATIONS,
            "docProps/core.xml": parts.CORE.format(title=escape(form.title)),
            "word/_rels/document.xml.rels": parts.RELATIONS_OF_DOCUMENT,
            "word/styles.xml": parts.STYLES,
            "word/numbering.xml": parts.NUMBERING,
            "word/document.xml": f"{parts.DOCUMENT_BEGINS}{body}{parts.DOCUMENT_ENDS}",
        }
    )


def _body(form: Form, texts: Mapping[str, str]) -> Iterator[str]:
    yield _paragraph(form.title, "Title")
    for line in form.lead:
        yield _paragraph(line, "Guidance")
    for number, section in enumerate(form.sections, start=1):
        yield _heading(section, number)
        if section.guidance:
            yield _paragraph(section.guidance, "Guidance")
        for line in section_text(texts.get(section.id, "")).split("\n"):
            yield _line(line)


def _heading(section: Section, number: int) -> str:
    name = quoteattr(mark_of(section))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="{number}" w:name={name}/>'
        f'{_run(section.title)}<w:bookmarkEnd w:id="{number}"/></w:p>'
    )


def _line(line: str) -> str:
    item = as_item(line)
    if item is None:
        return _paragraph(line)
    depth, text = item
    listed = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
    return _paragraph(text, "ListParagraph", listed)


def _paragraph(text: str, style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    side = "<w:bidi/>" if runs_from_right(text) else ""
    properties = f"<w:pPr>{named}{more}{side}</w:pPr>" if named or more or side else ""
    return f"<w:p>{properties}{_run(text)}</w:p>"


def _run(text: str) -> str:
    if not text:
        return ""
    side = "<w:rPr><w:rtl/></w:rPr>" if runs_from_right(text) else ""
    pieces = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\t")
    )
    return f"<w:r>{side}{pieces}</w:r>"
