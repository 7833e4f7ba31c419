"""What is written in a form comes back from Word and ODT as it was, section by section."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.documents.errors import FormError, UnreadableDocumentError
from lanyard.core.documents.forms import Form, Returned, Section
from lanyard.core.documents.packages import packed
from lanyard.core.documents.round_trip import DocumentKind, read_form, write_form
from lanyard.core.documents.section_text import section_text

FORM = Form(
    "Pen portrait",
    ("Write below the headings. Leave the headings as they are.",),
    (
        Section("needs", "Needs", "What does the child need?"),
        Section("own-words", "In the child’s own words"),
        Section("support", "Support", "Who helps, & how?"),
    ),
)
LINES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "", "- one", "  - two  spaced", "-", "- ", "• dot", "1. first", "Needs", "Pen portrait",
            "What does the child need?", "  indented\tand tabbed", "<b>bold</b> & more",
            "\U0001f469\u200d\U0001f467 family", "يحب القراءة مع أمه", "אוהב לקרוא", "x\u00a0y",
            "- - twice", "a\u2028b",
        ]
    ),
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=6).map("\n".join)


@given(st.sampled_from(DocumentKind), st.fixed_dictionaries({each.id: TEXTS for each in FORM.sections}))
def test_any_text_in_any_section_comes_back_the_same(kind: DocumentKind, texts: dict[str, str]) -> None:
    kept = {name: section_text(text) for name, text in texts.items()}
    assert read_form(FORM, write_form(kind, FORM, texts)) == Returned(kept)


@pytest.mark.parametrize("kind", DocumentKind)
def test_the_same_form_gives_the_same_bytes(kind: DocumentKind) -> None:
    assert write_form(kind, FORM, {"needs": "x"}) == write_form(kind, FORM, {"needs": "x"})


@given(st.binary(max_size=300))
def test_other_files_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(UnreadableDocumentError):
        read_form(FORM, content)


@pytest.mark.parametrize(
    "parts",
    [
        {"word/document.xml": "<w/>", "word/vbaProject.bin": ""},
        {"mimetype": "application/vnd.oasis.opendocument.text", "Basic/script-lc.xml": ""},
        {"word/document.xml": '<!DOCTYPE w [<!ENTITY a "b">]><w/>'},
        {"word/document.xml": "<w/>"},
        {"word/document.xml": "no xml"},
        {"mimetype": "application/vnd.oasis.opendocument.text"},
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<w/>"},
        {"readme.txt": "x"},
    ],
)
def test_documents_that_are_none_or_could_do_harm_are_refused(parts: dict[str, str]) -> None:
    with pytest.raises(UnreadableDocumentError):
        read_form(FORM, packed(parts))


@pytest.mark.parametrize("ids", [(), ("one", "one"), ("Not an id",), ("x" * 31,)])
def test_sections_that_could_not_be_told_apart_are_refused(ids: tuple[str, ...]) -> None:
    with pytest.raises(FormError):
        Form("Form", (), tuple(Section(each, "Title") for each in ids))
