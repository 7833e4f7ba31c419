"""Whoever was asked can be forgotten: their name and words go, the answer of somebody in their role stays."""

import pytest
from tests.web.participation import a_yes, an_asking

from lanyard.web.audit.retention.persons import Whose
from lanyard.web.cases.models import AskedPerson, Case, Followed, SaidWords
from lanyard.web.cases.participation.erasure import PERSON_ERASERS

pytestmark = pytest.mark.django_db

PAT = Whose(0, frozenset({"pat@example.org"}))


def test_name_address_and_words_go_and_the_answer_stays(case: Case) -> None:
    SaidWords.objects.create(followed=a_yes(an_asking(case)), words="After school")
    eraser = PERSON_ERASERS[0]
    assert (eraser.held(PAT), eraser.erase(PAT), eraser.held(PAT)) == (2, 2, 0)
    assert (AskedPerson.objects.count(), SaidWords.objects.count(), Followed.objects.count()) == (0, 0, 1)


def test_others_are_not_touched(case: Case) -> None:
    an_asking(case)
    assert PERSON_ERASERS[0].erase(Whose(0, frozenset({"sam@example.org"}))) == 0
    assert AskedPerson.objects.count() == 1
