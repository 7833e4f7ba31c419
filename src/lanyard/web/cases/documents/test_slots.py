"""Which documents are wanted follows from the rules of the inspection and from what the child is."""

import pytest
from tests.web.cases import an_inspection

from lanyard.web.cases.documents.rules import Standing, standing_of, standing_of_all
from lanyard.web.cases.documents.slots import slots_of, title_of
from lanyard.web.cases.models import Case

pytestmark = pytest.mark.django_db

ALWAYS = ["assessment", "meeting-notes"]


def wanted(fact: str, rules: str = "area-send-2025") -> list[str]:
    case = Case(inspection=an_inspection(rules))
    setattr(case, fact, True)
    return [slot.id for slot in slots_of(case)]


def test_what_is_wanted_of_everybody_and_of_whom_it_is_asked() -> None:
    slots = slots_of(Case(inspection=an_inspection()))
    assert [(slot.id, slot.usually_of, slot.caution) for slot in slots] == [
        ("assessment", "education, health and social care", ""),
        ("meeting-notes", "education, health and social care", ""),
    ]


@pytest.mark.parametrize(
    ("fact", "more"),
    [
        ("has_plan", ["ehc-plan"]),
        ("is_looked_after", ["personal-education-plan", "care-plan"]),
        ("in_alternative_provision", ["alternative-provision"]),
    ],
)
def test_what_a_child_is_decides_what_else_is_wanted(fact: str, more: list[str]) -> None:
    assert sorted(wanted(fact)) == sorted([*ALWAYS, *more])


def test_rules_that_track_no_children_want_nothing() -> None:
    assert wanted("has_plan", "engagement-meeting") == []


def test_a_document_is_called_as_the_rules_call_it() -> None:
    rules = an_inspection().rules_of
    assert [title_of(rules, slot) for slot in ("ehc-plan", "other", "gone")] == [
        "Latest EHC plan", "Another document", "Another document",
    ]  # fmt: skip


def test_a_document_asked_of_several_is_as_far_as_the_last_of_them() -> None:
    assert standing_of(None) is Standing.ASKED
    assert standing_of_all([Standing.ACCEPTED, Standing.SENT_BACK, Standing.CAME]) is Standing.SENT_BACK
    assert standing_of_all([]) is Standing.NOT_ASKED
