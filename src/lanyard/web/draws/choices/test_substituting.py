"""One child stands in for another: a later record follows, the earlier one stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.web.cases import an_inspection
from tests.web.choices import CHOSEN_AT, a_choice
from tests.web.factories import a_visitor

from lanyard.core.draws.replacing import Reason
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.draws.choices.actions.substituting import Substitution, substitute
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.choices.queries import history_of, present_choice
from lanyard.web.draws.choices.sealed import first_broken
from lanyard.web.draws.choices.state import Choice
from lanyard.web.draws.models import Chooser
from lanyard.web.inspections.models import Inspection

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def choice(inspection: Inspection) -> Choice:
    return a_choice(inspection, "A B", "C D")


def wished(choice: Choice, out: int, into: int | None, **more: object) -> Substitution:
    """A substitution of children by their numbers."""
    by_number = {child.number: child.pseudonym for child in choice.children}
    usual = Substitution(
        follows=choice.record,
        out=by_number[out],
        into=by_number[into] if into else "",
        because=Reason.DECLINED,
        asked_by="Head teacher",
        chooser=Chooser.LEAD,
        inspector="Ira Inspector",
        at=CHOSEN_AT + timedelta(hours=2),
    )
    return replace(usual, **more)  # type: ignore[arg-type]


def told(choice: Choice | None) -> list[tuple[int, str]]:
    return [(child.number, child.place) for child in choice.children] if choice else []


@pytest.mark.parametrize(
    ("out", "into", "left"),
    [
        (1, 4, [(4, "chosen"), (2, "chosen"), (3, "reserve")]),
        (2, 3, [(1, "chosen"), (3, "chosen"), (4, "reserve")]),
        (2, None, [(1, "chosen"), (3, "reserve"), (4, "reserve")]),
        (3, None, [(1, "chosen"), (2, "chosen"), (4, "reserve")]),
    ],
)
def test_whoever_stands_in_takes_the_place(
    inspection: Inspection, choice: Choice, out: int, into: int | None, left: list[tuple[int, str]]
) -> None:
    substitute(by=a_visitor(RoleName.LANO), inspection=inspection.pk, details=wished(choice, out, into))
    assert told(present_choice(inspection)) == left


def test_the_record_before_it_stays_and_the_whole_history_holds(
    inspection: Inspection, choice: Choice
) -> None:
    by = a_visitor(RoleName.DEPUTY)
    after = substitute(by=by, inspection=inspection.pk, details=wished(choice, 1, 3))
    later = wished(after, 3, 4, at=CHOSEN_AT + timedelta(hours=3))
    substitute(by=by, inspection=inspection.pk, details=later)
    history = history_of(inspection)
    assert [told(each.choice)[0] for each in history] == [(1, "chosen"), (3, "chosen"), (4, "chosen")]
    assert (history[1].asked_by, history[1].inspector) == ("Head teacher", "Ira Inspector")
    assert first_broken(history) is None
    event = Event.objects.latest("number")
    assert (event.act, event.detail["because"], event.detail["record"]) == (
        "draws.substituted",
        "declined",
        3,
    )


@pytest.mark.parametrize(
    ("out", "into", "more"),
    [
        (1, 2, {}),
        (1, 1, {}),
        (3, 4, {}),
        (1, 3, {"follows": 7}),
        (1, 3, {"at": CHOSEN_AT - timedelta(minutes=1)}),
    ],
)
def test_what_cannot_be_is_refused(
    inspection: Inspection, choice: Choice, out: int, into: int, more: dict[str, object]
) -> None:
    by, details = a_visitor(RoleName.LANO), wished(choice, out, into, **more)
    with pytest.raises(ChoiceRefusedError):
        substitute(by=by, inspection=inspection.pk, details=details)
    assert present_choice(inspection) == choice


def test_somebody_is_always_left(inspection: Inspection) -> None:
    only = a_choice(inspection, "A", "")
    with pytest.raises(ChoiceRefusedError, match="Nobody would be left"):
        substitute(by=a_visitor(RoleName.LANO), inspection=inspection.pk, details=wished(only, 1, None))


def test_others_substitute_nobody(inspection: Inspection, choice: Choice) -> None:
    with pytest.raises(NotAllowedError):
        substitute(by=a_visitor(RoleName.FORUM_CHAIR), inspection=inspection.pk, details=wished(choice, 1, 3))
