"""Forms are printed in each language and as Easy Read, and lead back by their number, with the scan."""

import re
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from pikepdf import Pdf
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.participation import an_asking

from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.consent_form import consent_form_pdf
from lanyard.web.access.roles import RoleName
from lanyard.web.cases.consent_forms.forms_of import easy_form, usual_form
from lanyard.web.cases.consent_forms.languages.reading import CODES, Strength, english, language, languages
from lanyard.web.cases.consent_forms.numbers import form_number
from lanyard.web.cases.files.store import CASES
from lanyard.web.cases.models import Asking, CaseFile, Followed, FormScan
from lanyard.web.cases.taking_part import Decider

pytestmark = pytest.mark.django_db

TODAY = date(2025, 9, 15)
LONGEST_SENTENCE = 15
"""Words of the longest sentence of Easy Read, as its usual guidance says."""


@pytest.fixture
def asking() -> Asking:
    return an_asking(a_case())


@pytest.fixture
def office(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def at(name: str, asking: Asking, **asked: str) -> str:
    query = "&".join(f"{key}={value}" for key, value in asked.items())
    return f"{reverse(f'cases:{name}', args=[asking.pk])}?{query}"


def a_scan() -> SimpleUploadedFile:
    made = BytesIO()
    page = Pdf.new()
    page.add_blank_page()
    page.save(made)
    return SimpleUploadedFile("form.pdf", made.getvalue())


@pytest.mark.parametrize("code", CODES)
def test_every_language_says_all_that_english_says(code: str) -> None:
    own = language(code)
    assert own.words.keys() == english().words.keys()
    assert [own.of_audience[decider].keys() for decider in Decider] == [
        english().of_audience[decider].keys() for decider in Decider
    ]


def test_what_a_machine_translated_is_marked_as_such() -> None:
    assert {each.code for each in languages() if each.strength is not Strength.MACHINE} == {"en"}


def test_where_a_language_lacks_words_english_stands_in_and_says_so() -> None:
    said = language("pl").say("title"), english().say("title")
    assert [(each.language, each.direction) for each in said] == [("pl", "ltr"), ("en", "ltr")]


def test_sentences_of_easy_read_are_short() -> None:
    sentences = [
        sentence for row in english().easy for sentence in re.split(r"(?<=[.?!])\s+", row.text) if sentence
    ]
    assert [sentence for sentence in sentences if len(sentence.split()) > LONGEST_SENTENCE] == []


@pytest.mark.parametrize("code", CODES)
def test_a_form_is_shown_in_its_language_with_its_number_and_no_child_s_name(
    code: str, office: PageCheckClient, asking: Asking
) -> None:
    for easy in ("", "1"):
        page = office.get(at("consent-form", asking, language=code, easy=easy)).content.decode()
        paper = page[page.index("lanyard-consent__paper") :]
        assert (form_number(asking.pk) in paper, asking.case.name in page, "Pat" in paper) == (
            True,
            False,
            False,
        )
        assert (language(code).words["unchecked"] in paper) is (code != "en")


@pytest.mark.parametrize("decider", list(Decider))
def test_each_audience_has_a_form_of_its_own_as_pdf(decider: Decider, asking: Asking) -> None:
    asking.decider = decider
    for form in (usual_form(asking, english(), TODAY), easy_form(asking, english(), TODAY)):
        assert consent_form_pdf(form).startswith(b"%PDF")


@pytest.mark.parametrize("code", ["ar", "pl", "uk"])
def test_a_pdf_is_made_where_its_writer_has_the_letters(
    code: str, office: PageCheckClient, asking: Asking
) -> None:
    answer = office.get(at("consent-form-pdf", asking, language=code))
    assert answer.headers["Content-Disposition"] == (
        f'attachment; filename="{form_number(asking.pk)}-{code}.pdf"'
    )


def test_where_it_lacks_them_the_page_is_to_be_printed_instead(
    office: PageCheckClient, asking: Asking
) -> None:
    with pytest.raises(ReportError):
        consent_form_pdf(usual_form(asking, language("ur"), TODAY))
    page = office.get(at("consent-form-pdf", asking, language="ur"), follow=True).content.decode()
    assert "Print this page instead" in page


def test_a_form_that_came_back_is_found_by_its_number(office: PageCheckClient, asking: Asking) -> None:
    find = reverse("cases:form-came-back", args=[asking.case.inspection_id])
    office.get(find)
    answer = office.post(find, {"number": form_number(asking.pk).lower()})
    assert answer.headers["Location"] == at("record-answer", asking, form=form_number(asking.pk))
    assert 'value="paper" checked' in office.get(answer.headers["Location"]).content.decode()


@pytest.mark.parametrize("number", ["FORM-2222C-9", "", form_number(999_999)])
def test_a_number_that_is_no_form_of_this_inspection_is_refused(
    number: str, office: PageCheckClient, asking: Asking
) -> None:
    other = an_asking(a_case(an_inspection()))
    find = reverse("cases:form-came-back", args=[asking.case.inspection_id])
    for written in (number, form_number(other.pk)):
        page = office.post(find, {"number": written}).content.decode()
        assert "There is a problem" in page


def ticked(number: str, scan: SimpleUploadedFile | None = None) -> dict[str, object]:
    today = timezone.localdate()
    told: dict[str, object] = {
        "day-day": str(today.day),
        "day-month": str(today.month),
        "day-year": str(today.year),
        "time": "0:00",
        "route": "paper",
        "form": number,
        "meeting": "yes",
        "documents": "no",
        "setting": "no",
    }
    return told | ({"scan": scan} if scan else {})


def test_the_answer_is_kept_with_its_scan(office: PageCheckClient, asking: Asking) -> None:
    told = ticked(form_number(asking.pk), a_scan())
    page = office.post(at("record-answer", asking), told, follow=True).content.decode()
    scan = FormScan.objects.get()
    assert (scan.followed.form, scan.file.case_id) == (form_number(asking.pk), asking.case_id)
    assert "Download the scanned form" in page


def test_a_scan_that_is_none_keeps_neither_answer_nor_file(office: PageCheckClient, asking: Asking) -> None:
    told = ticked(form_number(asking.pk), SimpleUploadedFile("form.pdf", b"MZ not a form"))
    page = office.post(at("record-answer", asking), told).content.decode()
    assert ("There is a problem" in page, Followed.objects.count(), CaseFile.objects.count()) == (True, 0, 0)


def test_a_refused_answer_leaves_no_file_behind(office: PageCheckClient) -> None:
    asking = an_asking(a_case(), at=timezone.now() + timedelta(days=1))
    office.post(at("record-answer", asking), ticked(form_number(asking.pk), a_scan()))
    kept = list(Path(settings.DATA, CASES, asking.case.key).glob("*"))
    assert (Followed.objects.count(), CaseFile.objects.count(), kept) == (0, 0, [])


def test_the_form_of_somebody_else_is_not_taken(office: PageCheckClient, asking: Asking) -> None:
    other = an_asking(asking.case)
    page = office.post(at("record-answer", asking), ticked(form_number(other.pk))).content.decode()
    assert ("printed for somebody else" in page, Followed.objects.count()) == (True, 0)
