"""Documents that others have worked in: what they wrote is found, the rest is handed back."""

from lanyard.core.documents.docx_parts import DOCUMENT_BEGINS, DOCUMENT_ENDS, W
from lanyard.core.documents.forms import Form, Returned, Section
from lanyard.core.documents.odt_parts import CONTENT_BEGINS, CONTENT_ENDS, DRAW, MIMETYPE, TABLE
from lanyard.core.documents.packages import packed
from lanyard.core.documents.round_trip import read_form

NEEDS, SUPPORT = Section("needs", "Needs", "What does the child need?"), Section("support", "Support")
FORM = Form("Pen portrait", ("Write below the headings.",), (NEEDS, SUPPORT))


def _p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _heading(text: str, mark: str = "") -> str:
    name = f'<w:bookmarkStart w:id="1" w:name="{mark}"/><w:bookmarkEnd w:id="1"/>' if mark else ""
    return f'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>{name}<w:r><w:t>{text}</w:t></w:r></w:p>'


def _docx(body: str, **beside: str) -> bytes:
    parts = {f"word/{name}.xml": f'<w:x xmlns:w="{W}">{text}</w:x>' for name, text in beside.items()}
    return packed({"word/document.xml": f"{DOCUMENT_BEGINS}{body}{DOCUMENT_ENDS}", **parts})


def _odt(body: str) -> bytes:
    begins = CONTENT_BEGINS.replace("<office:body>", "").replace(
        "<office:text>", f'<office:body xmlns:draw="{DRAW}" xmlns:table="{TABLE}"><office:text>'
    )
    return packed({"mimetype": MIMETYPE, "content.xml": f"{begins}{body}{CONTENT_ENDS}"})


def test_a_heading_without_its_bookmark_still_begins_its_section() -> None:
    content = _docx(f"{_heading('NEEDS')}{_p('Speech')}{_heading('Support', 'lanyard_support')}{_p('Mum')}")
    assert read_form(FORM, content) == Returned({"needs": "Speech", "support": "Mum"})


def test_a_section_without_any_heading_is_told_as_missing() -> None:
    content = _docx(f"{_p('Dear all')}{_heading('Support', 'lanyard_support')}{_p('Mum')}")
    assert read_form(FORM, content) == Returned({"support": "Mum"}, (NEEDS,), ("Dear all",))


def test_words_written_beside_a_heading_or_over_the_guidance_are_kept() -> None:
    content = _docx(f"{_heading('Needs: speech', 'lanyard_needs')}{_p('She needs time.')}")
    assert read_form(FORM, content).texts == {"needs": "speech\nShe needs time."}


def test_bold_links_and_content_controls_are_kept_as_text() -> None:
    body = (
        f"{_heading('Needs', 'lanyard_needs')}<w:sdt><w:sdtContent><w:p><w:r><w:rPr><w:b/></w:rPr>"
        "<w:t>Bold</w:t></w:r><w:hyperlink><w:r><w:t xml:space='preserve'> link</w:t></w:r></w:hyperlink>"
        "<w:r><w:br/><w:t>below</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert read_form(FORM, _docx(body)).texts == {"needs": "Bold link\nbelow"}


def test_what_stands_beside_the_text_of_a_word_document_is_handed_back() -> None:
    deleted = "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    box = f"<w:p><w:r><w:txbxContent>{_p('in a box')}</w:txbxContent></w:r></w:p>"
    picture = '<w:p><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:p>'
    beside = {"comments": f"<w:comment>{_p('Really?')}</w:comment>", "header1": _p("Our letterhead")}
    returned = read_form(
        FORM, _docx(f"{_heading('Needs', 'lanyard_needs')}{deleted}{box}{picture}", **beside)
    )
    assert sorted(returned.unplaced) == [
        "A picture, which is not taken over. Send it by itself.",
        "Comment: Really?",
        "Deleted with changes tracked: gone",
        "Text box: in a box",
        "Top of the page: Our letterhead",
    ]


def test_tables_and_counted_lists_of_word_become_lines() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    cells = "".join(f"<w:tc>{_p(text)}</w:tc>" for text in ("May 2025", "Review"))
    body = (
        f"{_heading('Needs', 'lanyard_needs')}{_p('one', listed)}{_p('two', listed)}"
        f"{_p('dot', '<w:pStyle w:val=&apos;ListBullet&apos;/>'.replace('&apos;', chr(39)))}"
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    )
    assert read_form(FORM, _docx(body, numbering=numbering)).texts == {
        "needs": "1. one\n2. two\n- dot\nMay 2025\tReview"
    }


def test_what_stands_beside_the_text_of_an_odt_is_handed_back() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        '</text:changed-region></text:tracked-changes><text:h><text:bookmark text:name="lanyard_needs"/>Needs'
        "</text:h><text:p>Speech<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>since 2020</text:p></text:note-body></text:note><office:annotation><text:p>Really?</text:p>"
        "</office:annotation> and\n  more<draw:frame><draw:image/></draw:frame></text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert read_form(FORM, _odt(body)) == Returned(
        {"needs": "Speech and more\na\tb"},
        (SUPPORT,),
        (
            "Deleted with changes tracked: gone",
            "Footnote: since 2020",
            "Comment: Really?",
            "A picture, which is not taken over. Send it by itself.",
        ),
    )
