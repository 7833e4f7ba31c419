"""The office asks families, keeps what they answer, and ends taking part on pages."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries
from tests.web.cases import a_case
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.participation import a_yes, an_asking

from lanyard.web.access.roles import RoleName
from lanyard.web.cases.board.columns import Progress
from lanyard.web.cases.consent_forms.numbers import form_number
from lanyard.web.cases.models import AskedPerson, Asking, Case, Followed, Place
from lanyard.web.cases.participation.column import COLUMNS, SHEET_PARTS
from lanyard.web.cases.participation.conftest import Calls
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.models import SignedLink

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def at(name: str, *args: object) -> str:
    return reverse(f"cases:{name}", args=args)


def day(name: str = "day", ago: int = 0) -> dict[str, str]:
    on = timezone.localdate() - timedelta(days=ago)
    return {f"{name}-day": str(on.day), f"{name}-month": str(on.month), f"{name}-year": str(on.year)}


def new(**told: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "decider": "parent",
        "name": "Pat Made-Up",
        "language": "pl",
        "what_for": ["meeting", "setting"],
        "asker": "setting",
        "route": "phone",
    }
    return {**usual, **day(), **told}


def an_answer(**told: str) -> dict[str, str]:
    usual = {"time": "0:00", "route": "phone", "meeting": "yes", "documents": "no", "setting": "yes"}
    return {**usual, **day(), **told}


def page_of(office: PageCheckClient, case: Case) -> str:
    return office.get(at("participation", case.pk)).content.decode()


def test_a_case_nobody_was_asked_about_says_who_decides(office: PageCheckClient, case: Case) -> None:
    page = page_of(office, case)
    assert ["Nobody has been asked yet" in page, "compulsory school age ends on 28 June 2030" in page] == [
        True,
        True,
    ]
    assert "not the data protection basis" in page


def test_somebody_is_asked_by_phone(office: PageCheckClient, case: Case) -> None:
    office.get(at("ask-family", case.pk))
    page = office.post(at("ask-family", case.pk), new(), follow=True).content.decode()
    assert ["Pat Made-Up, a parent" in page, "in Polish" in page, "No answer yet" in page] == [True] * 3
    assert (Asking.objects.get().what_for, Outgoing.objects.count()) == (["meeting", "setting"], 0)


def test_a_link_goes_to_whoever_is_asked_and_names_nobody(office: PageCheckClient, case: Case) -> None:
    told = new(route="link", email="pat@example.org")
    office.post(at("ask-family", case.pk), told)
    message, link = Outgoing.objects.get(), SignedLink.objects.get()
    assert (message.to, link.purpose, link.about, link.for_name) == (
        "pat@example.org",
        "take-part",
        "asking",
        "Pat Made-Up",
    )
    text = message.subject + message.body
    assert [name in text for name in (case.name, str(case), "Pat")] == [False] * 3


def test_a_teacher_gets_a_link_to_ask_and_write_down_the_answer(office: PageCheckClient, case: Case) -> None:
    office.post(at("ask-family", case.pk), new(asker_name="Terry Made-Up", asker_email="terry@example.org"))
    assert [(link.purpose, link.for_email) for link in SignedLink.objects.all()] == [
        ("ask-family", "terry@example.org")
    ]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"route": "link", "email": ""}, "give the name and email address"),
        ({"asker_email": "terry@example.org"}, "Give the name of whoever asks"),
        ({"what_for": []}, "Choose at least one."),
        ({"decider": ""}, "Choose who is asked."),
    ],
)
def test_what_is_missing_is_said_at_its_field(
    told: dict[str, object], words: str, office: PageCheckClient, case: Case
) -> None:
    page = office.post(at("ask-family", case.pk), new(**told)).content.decode()
    assert (words in page, Asking.objects.count()) == (True, 0)


def test_nobody_is_asked_about_a_child_who_was_stood_down(office: PageCheckClient, case: Case) -> None:
    Case.objects.update(place=Place.STOOD_DOWN)
    page = office.post(at("ask-family", case.pk), new()).content.decode()
    assert ("Nobody is asked any more" in page, Asking.objects.count()) == (True, 0)
    assert "Ask somebody" not in page_of(office, case)


def test_an_answer_on_paper_and_one_by_phone_are_written_down(office: PageCheckClient, case: Case) -> None:
    asking = an_asking(case)
    office.get(at("record-answer", asking.pk))
    number = form_number(asking.pk)
    told = an_answer(
        route="paper", form=number.lower(), company="with-parent", manner="video", platform="teams"
    )
    page = office.post(at("record-answer", asking.pk), told, follow=True).content.decode()
    assert [
        words in page
        for words in (
            f"On a paper form. Form {number}.",
            "Yes to: meet an inspector; have the school or other setting told.",
            "Meeting: With a parent or carer, by video call, Microsoft Teams.",
        )
    ] == [True] * 3
    office.post(at("record-answer", asking.pk), an_answer(meeting="no", time="0:00"))
    assert [followed.route for followed in Followed.objects.all()] == ["paper", "phone"]


def test_how_to_meet_is_not_kept_where_they_do_not_want_to(office: PageCheckClient, case: Case) -> None:
    asking = an_asking(case)
    office.post(at("record-answer", asking.pk), an_answer(meeting="no", company="alone"))
    assert Followed.objects.get().company == ""


def test_a_question_left_open_is_asked_for(office: PageCheckClient, case: Case) -> None:
    asking = an_asking(case)
    page = office.post(at("record-answer", asking.pk), an_answer(meeting="")).content.decode()
    assert ("Choose whether they say yes or no to this." in page, Followed.objects.count()) == (True, 0)


def test_before_it_ends_the_page_says_what_closes_and_afterwards_what_closed(
    office: PageCheckClient, case: Case, calls: Calls
) -> None:
    asking = an_asking(case)
    a_yes(asking)
    asked = office.get(at("withdraw-participation", asking.pk)).content.decode()
    assert "This closes at once: A call on 22 September." in asked
    told = {"time": "0:00", "route": "phone", **day()}
    page = office.post(at("withdraw-participation", asking.pk), told, follow=True).content.decode()
    assert [
        words in page
        for words in (
            "Closed with it: 1.",
            "Family calls: A call on 22 September",
            "Plans given to inspectors: 2. The law has them shared.",
            "Withdrawn",
        )
    ] == [True] * 4
    assert calls.open == []


def test_what_does_not_count_says_why_and_takes_no_answer(office: PageCheckClient, case: Case) -> None:
    asking = an_asking(case)
    office.get(at("invalidate-participation", asking.pk))
    told = {"because": "not-theirs", "time": "0:00", "route": "phone", **day()}
    page = office.post(at("invalidate-participation", asking.pk), told, follow=True).content.decode()
    assert ["They were not the one to decide." in page, "Does not count" in page] == [True, True]
    assert "Write down an answer" not in page


def test_a_judgement_is_kept_for_one_decision(office: PageCheckClient, case: Case) -> None:
    office.get(at("judge-deciding", case.pk))
    told = {
        "kind": "gillick",
        "about": ["meeting"],
        "can_decide": "yes",
        "judged_by": "Dr Made-Up",
        "words": "Understood and weighed it",
        **day("on"),
    }
    page = office.post(at("judge-deciding", case.pk), told, follow=True).content.decode()
    assert [
        words in page
        for words in ("Can decide: meet an inspector", "by Dr Made-Up", "The child decides: they were judged")
    ] == [True] * 3


def test_whoever_may_only_look_is_offered_no_act(signed_in: SignedIn, case: Case) -> None:
    asking = an_asking(case)
    client = signed_in(a_person(RoleName.LEAD_OFFICER))
    page = page_of(client, case)
    assert ("Pat Made-Up" in page, "Write down an answer" in page, "Ask somebody" in page) == (
        True,
        False,
        False,
    )
    assert client.get(at("record-answer", asking.pk)).status_code == 403


def test_whoever_has_nothing_to_do_with_cases_sees_nothing(signed_in: SignedIn, case: Case) -> None:
    client = signed_in(a_person(RoleName.TIMETABLE_MASTER))
    assert client.get(at("participation", case.pk)).status_code == 403


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_takes_the_same_queries_however_many_were_asked(
    number: int, office: PageCheckClient, case: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(number):
        a_yes(an_asking(case))
    office.get(at("participation", case.pk))
    with django_assert_num_queries(PAGE_QUERIES):
        office.get(at("participation", case.pk))


PAGE_QUERIES = 17


def test_the_board_says_whom_to_chase_by_their_part_and_never_by_name(case: Case) -> None:
    an_asking(case)
    standing = COLUMNS[0].standings([case], timezone.now())[case.pk]
    assert (standing.progress, standing.words) == (Progress.OPEN, "No answer yet")
    assert [chase.who for chase in standing.chase] == [
        "Somebody at the school or other setting who knows the family"
    ]


def test_the_board_tells_of_a_family_that_takes_part_and_of_one_that_does_not(case: Case) -> None:
    other = a_case(case.inspection)
    a_yes(an_asking(case))
    Followed.objects.create(asking=an_asking(other), kind="answered", at=timezone.now(), route="phone")
    standings = COLUMNS[0].standings([case, other], timezone.now())
    assert [standings[each.pk].progress for each in (case, other)] == [Progress.DONE, Progress.WRONG]


def test_the_front_sheet_says_how_they_want_to_meet(case: Case) -> None:
    yes = a_yes(an_asking(case))
    assert yes.pk
    lines = SHEET_PARTS[0].lines(case, timezone.now())
    assert next((line.about, line.words) for line in lines) == ("Meet an inspector", "Takes part")


def test_names_are_kept_apart_so_that_they_can_be_erased(office: PageCheckClient, case: Case) -> None:
    a_yes(an_asking(case))
    AskedPerson.objects.all().delete()
    page = page_of(office, case)
    assert ("A parent" in page, "Agreed" in page, "Pat" in page) == (True, True, False)
