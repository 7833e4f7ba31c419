"""The file of a case goes out whole, indexed and hashed, and what was taken back or closed stays behind."""

import hashlib
import io
import zipfile
from datetime import date

import pytest
from django.utils import timezone
from tests.web.case_documents import a_document, a_request
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_partnership, a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.cases.documents.actions.deciding import send_back_document
from lanyard.web.cases.export.actions import exported
from lanyard.web.cases.models import Case, CaseFile, ChronologyEntry, Portrait, SummarySection
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def case() -> Case:
    """A case with something of everything in it."""
    a_partnership()
    case = a_case(an_inspection(), name="Ada Made-Up")
    a_document(a_request(case, "ehc-plan"))
    ChronologyEntry.objects.create(case=case, first=date(2025, 3, 1), precision="month", what="<b>Moved</b>")
    Portrait.objects.create(case=case, needs="Likes maps", own_words="Me", own_part_closed_at=timezone.now())
    SummarySection.objects.create(case=case, section="health", text="Seen every fortnight")
    return case


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def archive(lano: PageCheckClient, case: Case) -> zipfile.ZipFile:
    answer = lano.post(f"/cases/child/{case.pk}/file/")
    return zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))  # type: ignore[attr-defined]


def test_everything_is_in_it_under_names_that_name_nobody(case: Case, lano: PageCheckClient) -> None:
    found = archive(lano, case)
    assert sorted(found.namelist()) == [
        "child-1/01-front-sheet.pdf",
        "child-1/02-ehc-plan.pdf",
        "child-1/03-chronology.html",
        "child-1/04-pen-portrait.html",
        "child-1/05-multi-agency-summary.html",
        "child-1/index.csv",
        "child-1/index.html",
    ]
    plan = found.read("child-1/02-ehc-plan.pdf")
    assert hashlib.sha256(plan).hexdigest() == CaseFile.objects.get().sha256
    assert "March 2025" in found.read("child-1/03-chronology.html").decode()
    assert "&lt;b&gt;Moved" in found.read("child-1/03-chronology.html").decode()
    index = found.read("child-1/index.html").decode() + found.read("child-1/index.csv").decode()
    assert ("Ada" in index, hashlib.sha256(plan).hexdigest() in index) == (False, True)


def test_what_is_closed_sent_back_or_missing_is_left_out_and_said_so(
    case: Case, lano: PageCheckClient
) -> None:
    sent_back = a_document(a_request(case, "assessment"))
    send_back_document(
        by=a_visitor(RoleName.LANO), answer=sent_back.pk, because="It is old.", at=timezone.now()
    )
    found = archive(lano, case)
    assert "Me" not in found.read("child-1/04-pen-portrait.html").decode()
    index = found.read("child-1/index.html").decode()
    for words in (
        "The child’s own words and picture: the family does not take part in it",
        "it was sent back, and no other version has come",
        "nothing has come",
        "nothing is written yet",
    ):
        assert words in index
    assert [name for name in found.namelist() if "assessment" in name] == []


def test_the_same_case_on_the_same_day_gives_the_same_bytes(case: Case) -> None:
    by, now = a_visitor(RoleName.LANO), timezone.now()
    made = []
    for _ in range(2):
        with exported(by=by, case=case, now=now) as place:
            made.append(place.read_bytes())
    assert made[0] == made[1]


def test_it_is_on_record_with_its_digest_before_it_leaves(case: Case, lano: PageCheckClient) -> None:
    answer = lano.post(f"/cases/child/{case.pk}/file/")
    content = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    event = Event.objects.latest("number")
    assert (event.act, event.kind, event.about_id) == ("cases.exported", EventKind.EXPORT, str(case.pk))
    assert event.detail["sha256"] == hashlib.sha256(content).hexdigest()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="child-1.zip"'


def test_an_empty_case_says_what_is_missing(lano: PageCheckClient) -> None:
    a_partnership()
    found = archive(lano, a_case())
    assert sorted(found.namelist()) == [
        "child-1/01-front-sheet.pdf",
        "child-1/index.csv",
        "child-1/index.html",
    ]


def test_a_file_that_is_gone_takes_nothing_out(case: Case, lano: PageCheckClient) -> None:
    CaseFile.objects.update(sha256="0" * 64)
    with pytest.raises(RefusedError), exported(by=a_visitor(RoleName.LANO), case=case, now=timezone.now()):
        pass
    answer = lano.post(f"/cases/child/{case.pk}/file/", follow=True)
    assert "Nothing was taken out." in answer.content.decode()
    assert Event.objects.filter(act="cases.exported").count() == 0


@pytest.mark.parametrize("role", [RoleName.LEAD_OFFICER, RoleName.TIMETABLE_MASTER])
def test_only_those_who_keep_cases_take_files_out(case: Case, role: RoleName) -> None:
    with pytest.raises(NotAllowedError), exported(by=a_visitor(role), case=case, now=timezone.now()):
        pass
