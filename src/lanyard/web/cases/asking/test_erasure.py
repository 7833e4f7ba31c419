"""Whoever was asked for a part of a case is forgotten with everything else about them."""

import pytest
from tests.web.writing import EMAIL, a_chronology_ask, a_portrait

from lanyard.web.audit.retention.persons import Whose
from lanyard.web.cases.asking.erasure import PERSON_ERASERS

pytestmark = pytest.mark.django_db


def test_those_who_were_asked_are_forgotten() -> None:
    portrait, whose = a_portrait(), Whose(0, frozenset({EMAIL}))
    a_chronology_ask(portrait.case)
    (eraser,) = PERSON_ERASERS
    assert (eraser.held(whose), eraser.erase(whose), eraser.held(whose)) == (2, 2, 0)
    portrait.refresh_from_db()
    assert (portrait.contact_name, portrait.contact_email) == ("", "")
