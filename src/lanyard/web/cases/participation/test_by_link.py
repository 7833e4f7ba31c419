"""Families answer by their own link, in their language; who knows them asks by another."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.web.cases import a_case
from tests.web.factories import a_visitor
from tests.web.page_check import PageCheckClient
from tests.web.participation import a_yes, an_asking

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.audit.record import About
from lanyard.web.cases.consent_forms.languages.reading import CODES
from lanyard.web.cases.models import Asking, Case, Followed, Place
from lanyard.web.cases.models.participation import Kind
from lanyard.web.cases.participation.access import ASK_FAMILY, ASKING, TAKE_PART
from lanyard.web.cases.participation.conftest import Calls
from lanyard.web.cases.participation.queries import part_of
from lanyard.web.cases.participation.rules import State
from lanyard.web.cases.taking_part import Decider, WhatFor
from lanyard.web.mail.models import Outgoing
from lanyard.web.people.links.actions import make_link
from lanyard.web.people.links.purposes import Purpose
from lanyard.web.people.models import Person, SignedLink

pytestmark = pytest.mark.django_db


@pytest.fixture
def asking(case: Case) -> Asking:
    return an_asking(case)


def come_in(client: PageCheckClient, asking: Asking, purpose: Purpose) -> PageCheckClient:
    made = make_link(
        by=a_visitor(RoleName.LANO),
        purpose=purpose,
        for_name="Pat Made-Up",
        for_email="pat@example.org",
        about=About(ASKING, asking.pk),
        expires=timezone.now() + timedelta(days=1),
        uses=None,
    )
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client


@pytest.fixture
def family(client: PageCheckClient, asking: Asking) -> PageCheckClient:
    return come_in(client, asking, TAKE_PART)


def at(name: str, asking: Asking, language: str = "en") -> str:
    return f"{reverse(f'cases:{name}', args=[asking.pk])}?language={language}"


YES = {"meeting": "yes", "documents": "no", "setting": "no", "company": "with-parent", "manner": "phone"}


def state(case: Case) -> State:
    return part_of(case, timezone.localdate()).states()[WhatFor.MEETING]


def test_the_page_says_what_it_is_about_and_names_no_child(
    family: PageCheckClient, asking: Asking, case: Case
) -> None:
    page = family.get(at("take-part", asking)).content.decode()
    said = ("You can say yes or no.", "This is about taking part.", "British Sign Language")
    assert ([words in page for words in said], case.name in page) == ([True] * 3, False)


def test_the_look_at_it_is_recorded(family: PageCheckClient, asking: Asking, case: Case) -> None:
    family.get(at("take-part", asking))
    event = Event.objects.order_by("-number")[0]
    assert (event.kind, event.about, event.about_id, event.interface) == (
        EventKind.READ,
        "case",
        str(case.pk),
        "link",
    )


@pytest.mark.parametrize("code", CODES)
def test_every_page_is_there_in_every_language(code: str, family: PageCheckClient, asking: Asking) -> None:
    pages = [
        family.get(at(name, asking, code)) for name in ("take-part", "answer-take-part", "stop-taking-part")
    ]
    direction = "rtl" if code in ("ar", "ur") else "ltr"
    shown = f'lang="{code}" dir="{direction}"'
    assert [shown in page.content.decode() for page in pages] == [True] * 3


def test_what_no_person_has_checked_says_so_in_its_own_language(
    family: PageCheckClient, asking: Asking
) -> None:
    assert "Ten tekst przetłumaczyła maszyna." in family.get(at("take-part", asking, "pl")).content.decode()
    assert "A machine translated" not in family.get(at("take-part", asking)).content.decode()


def test_a_yes_is_kept_and_shown_and_can_be_changed_by_the_same_link(
    family: PageCheckClient, asking: Asking, case: Case, calls: Calls
) -> None:
    page = family.post(at("answer-take-part", asking), YES, follow=True).content.decode()
    assert (state(case), "Thank you. We have your answers." in page, "By phone" in page) == (
        State.TAKES_PART,
        True,
        True,
    )
    family.post(at("answer-take-part", asking), {**YES, "meeting": "no"})
    assert (state(case), calls.open) == (State.REFUSED, [])


def test_whoever_wants_to_meet_says_how(family: PageCheckClient, asking: Asking) -> None:
    told = {"meeting": "yes", "documents": "no", "setting": "no"}
    page = family.post(at("answer-take-part", asking, "pl"), told).content.decode()
    assert ("Wybierz odpowiedź." in page, Followed.objects.count()) == (True, 0)


def test_taking_part_is_stopped_by_one_button_and_can_be_taken_up_again(
    family: PageCheckClient, asking: Asking, case: Case, calls: Calls
) -> None:
    family.post(at("answer-take-part", asking), YES)
    page = family.post(at("stop-taking-part", asking), follow=True).content.decode()
    assert (state(case), calls.open, "You are not taking part." in page) == (State.WITHDRAWN, [], True)
    family.post(at("answer-take-part", asking), YES)
    assert state(case) is State.TAKES_PART


def test_the_office_is_told_of_every_answer_by_link_without_a_name(
    family: PageCheckClient, asking: Asking, case: Case
) -> None:
    family.post(at("answer-take-part", asking), YES)
    family.post(at("stop-taking-part", asking))
    office = Person.objects.get()
    told = list(Outgoing.objects.values_list("to", "message"))
    assert told == [(office.email, "cases.participation-changed")] * 2
    text = "".join(each.subject + each.body for each in Outgoing.objects.all())
    page = reverse("cases:participation", args=[case.pk])
    assert (page in text, case.name in text, "Pat" in text) == (True, False, False)


def test_what_came_to_the_wrong_person_closes_and_counts_no_more(
    family: PageCheckClient, asking: Asking, case: Case
) -> None:
    a_yes(asking)
    answer = family.post(at("not-for-me", asking), follow=True)
    assert (answer.status_code, state(case), SignedLink.objects.get().closed_because) == (
        200,
        State.NOT_ASKED,
        "not-me",
    )
    assert family.get(at("take-part", asking)).status_code == 302


def test_once_the_office_found_that_it_does_not_count_nothing_can_be_answered(
    family: PageCheckClient, asking: Asking
) -> None:
    Followed.objects.create(
        asking=asking, kind=Kind.INVALIDATED, at=timezone.now(), route="phone", reason="not-theirs"
    )
    family.post(at("answer-take-part", asking), YES)
    page = family.get(at("take-part", asking)).content.decode()
    assert ("This cannot be answered any more." in page, Followed.objects.count()) == (True, 1)


def test_the_page_is_there_in_easy_read(family: PageCheckClient, asking: Asking) -> None:
    usual = family.get(at("take-part", asking)).content.decode()
    easy = family.get(f"{at('take-part', asking)}&easy=1").content.decode()
    assert ["Show this in Easy Read" in usual, "They want to hear from you." in easy] == [True, True]


def test_about_a_child_who_was_stood_down_nothing_is_answered_but_it_can_still_be_stopped(
    family: PageCheckClient, asking: Asking, case: Case
) -> None:
    a_yes(asking)
    Case.objects.update(place=Place.STOOD_DOWN)
    family.post(at("answer-take-part", asking), YES)
    page = family.get(at("take-part", asking)).content.decode()
    assert ("This cannot be answered any more." in page, Followed.objects.count()) == (True, 1)
    family.post(at("stop-taking-part", asking))
    assert state(case) is State.WITHDRAWN


def test_the_link_opens_nobody_else_s_question_and_nothing_of_the_office(
    family: PageCheckClient, asking: Asking
) -> None:
    other = an_asking(a_case(asking.case.inspection))
    closed = [
        at("take-part", other),
        at("answer-take-part", other),
        at("ask-by-link", asking),
        reverse("cases:participation", args=[asking.case_id]),
        reverse("cases:record-answer", args=[asking.pk]),
    ]
    assert [family.get(address).status_code for address in closed] == [302] * 5
    assert family.post(at("stop-taking-part", other)).status_code == 302
    assert Followed.objects.count() == 0


def test_an_expired_link_leads_to_words_that_say_so(family: PageCheckClient, asking: Asking) -> None:
    SignedLink.objects.update(expires=timezone.now() - timedelta(minutes=1))
    assert family.post(at("answer-take-part", asking), YES).status_code == 302
    assert Followed.objects.count() == 0


@pytest.mark.parametrize("decider", list(Decider))
def test_each_is_asked_in_words_for_them(decider: Decider, client: PageCheckClient, case: Case) -> None:
    asking = an_asking(case, decider)
    page = come_in(client, asking, TAKE_PART).get(at("answer-take-part", asking)).content.decode()
    about_you = decider in (Decider.CHILD, Decider.YOUNG_PERSON)
    assert ("what is written about you?" in page) is about_you


class TestWhoeverKnowsTheFamily:
    """A teacher who asks by their own link."""

    @pytest.fixture
    def teacher(self, client: PageCheckClient, asking: Asking) -> PageCheckClient:
        asking.person.language = "ur"
        asking.person.save()
        return come_in(client, asking, ASK_FAMILY)

    def test_sees_whom_to_ask_and_in_what_words(
        self, teacher: PageCheckClient, asking: Asking, case: Case
    ) -> None:
        page = teacher.get(at("ask-by-link", asking)).content.decode()
        said = (
            case.name,
            "Pat Made-Up, a parent",
            "کیا آپ کسی انسپکٹر سے ملنا چاہتے ہیں؟",
            "have it checked",
        )
        assert [words in page for words in said] == [True] * 4

    def test_writes_down_what_the_family_says(
        self, teacher: PageCheckClient, asking: Asking, case: Case
    ) -> None:
        now = timezone.localtime()
        told = {
            "day-day": str(now.day),
            "day-month": str(now.month),
            "day-year": str(now.year),
            "time": "0:00",
            "route": "meeting",
            **YES,
        }
        teacher.get(at("record-by-link", asking))
        page = teacher.post(at("record-by-link", asking), told, follow=True).content.decode()
        assert ("The answer is kept. Thank you." in page, state(case)) == (True, State.TAKES_PART)
        assert Followed.objects.get().recorded_by is None

    def test_ends_nothing_and_sees_nothing_else(self, teacher: PageCheckClient, asking: Asking) -> None:
        closed = [at("take-part", asking), reverse("cases:withdraw-participation", args=[asking.pk])]
        assert [teacher.get(address).status_code for address in closed] == [302] * 2
