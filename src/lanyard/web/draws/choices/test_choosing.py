"""Whom inspectors chose is on record, in their order, with the list that they chose from."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.web.cases import an_inspection
from tests.web.choices import CHOSEN_AT, SENT_AT, a_choice, a_drawn_hundred, a_sent_file, details
from tests.web.factories import a_visitor
from tests.web.returns import a_snapshot

from lanyard.core.draws.replacing import certificate_of
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.draws import store
from lanyard.web.draws.choices.actions.choosing import MOST_AT_ONCE, Named, record_choice
from lanyard.web.draws.choices.actions.sending import Sending, note_sent_draw
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.choices.following import Change, declare_follower, tell_followers
from lanyard.web.draws.choices.queries import history_of, present_choice
from lanyard.web.draws.choices.rows import children_of
from lanyard.web.draws.choices.state import Choice
from lanyard.web.draws.models import ChoiceRecord
from lanyard.web.inspections.models import Inspection

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


def told(choice: Choice | None) -> list[tuple[int, str, str]]:
    return [(child.number, child.place, child.row) for child in choice.children] if choice else []


def test_nobody_is_chosen_before_inspectors_have_chosen(inspection: Inspection) -> None:
    assert present_choice(inspection) is None


def test_the_choice_stands_in_the_inspectors_order(inspection: Inspection) -> None:
    a_choice(inspection, "C A", "B")
    assert told(present_choice(inspection)) == [(1, "chosen", "C"), (2, "chosen", "A"), (3, "reserve", "B")]


def test_a_choice_made_anew_follows_and_each_child_keeps_number_and_pseudonym(
    inspection: Inspection, lano: Visitor
) -> None:
    first = a_choice(inspection, "A B", "C")
    again = details(a_sent_file(inspection), "C X", "A")
    record_choice(by=lano, inspection=inspection.pk, details=again)
    present = present_choice(inspection)
    assert told(present) == [(3, "chosen", "C"), (4, "chosen", "X"), (1, "reserve", "A")]
    assert present is not None
    assert present.children[0].pseudonym == first.children[2].pseudonym
    assert [each.record.number for each in history_of(inspection)] == [1, 2]


def test_the_row_names_nobody_and_the_event_only_counts(inspection: Inspection) -> None:
    a_choice(inspection)
    row = ChoiceRecord.objects.get()
    assert {key for child in row.children for key in child} == {"number", "pseudonym", "place"}
    event = Event.objects.latest("number")
    assert (event.act, event.detail) == (
        "draws.choice-recorded",
        {"record": 1, "chosen": 3, "in reserve": 2, "seal": row.seal},
    )


def test_rows_of_a_draw_are_named_by_number_or_pseudonym(inspection: Inspection, lano: Visitor) -> None:
    draw = a_drawn_hundred()
    sending = Sending(SENT_AT, "Lead inspector")
    sent = note_sent_draw(by=lano, inspection=inspection.pk, draw=draw.pk, sending=sending)
    drawn = [one.id for one in certificate_of(store.folder(draw.key)).chosen]
    choice = record_choice(by=lano, inspection=inspection.pk, details=details(sent, f"2 {drawn[4]}", "1"))
    assert [child.pseudonym for child in choice.children] == [drawn[1], drawn[4], drawn[0]]
    assert all(child.unique_id.startswith("child ") for child in choice.children)
    found = {each["words"]: each["found"] for each in ChoiceRecord.objects.get().quotas}
    assert set(found) == {
        "in alternative provision", "looked after", "over 16", "on SEN support without a plan"
    }  # fmt: skip
    assert None not in found.values()


def test_rows_of_a_snapshot_are_known_by_unique_ids(inspection: Inspection, lano: Visitor) -> None:
    sent = a_sent_file(inspection, snapshot=a_snapshot().pk)
    one, other = children_of(sent)["source_id"].to_list()[:2]
    right = details(sent, f"{one} {other}", "")
    choice = record_choice(by=lano, inspection=inspection.pk, details=right)
    assert [child.unique_id for child in choice.children] == [one, other]
    assert None not in [each["found"] for each in ChoiceRecord.objects.get().quotas]
    with pytest.raises(ChoiceRefusedError, match="Not among Snapshot"):
        record_choice(by=lano, inspection=inspection.pk, details=details(sent, f"{one} NOBODY", ""))


def test_what_the_list_does_not_have_is_refused_by_its_id(inspection: Inspection, lano: Visitor) -> None:
    sending = Sending(SENT_AT, "Lead inspector")
    sent = note_sent_draw(by=lano, inspection=inspection.pk, draw=a_drawn_hundred().pk, sending=sending)
    with pytest.raises(ChoiceRefusedError, match=r"Not among the 20 rows of the list: 21, X\. Check"):
        record_choice(by=lano, inspection=inspection.pk, details=details(sent, "1 21 X", ""))


@pytest.mark.parametrize(
    ("chosen", "reserves", "told"),
    [
        ("", "A", "Enter at least one child"),
        ("A B A", "", "Entered twice: A."),
        ("A", "A", "Entered twice: A."),
        (" ".join(f"R{n}" for n in range(MOST_AT_ONCE + 1)), "", "These are 51 children"),
    ],
)
def test_what_cannot_be_a_choice_is_refused(
    inspection: Inspection, lano: Visitor, chosen: str, reserves: str, told: str
) -> None:
    sent = a_sent_file(inspection)
    with pytest.raises(ChoiceRefusedError, match=told):
        record_choice(by=lano, inspection=inspection.pk, details=details(sent, chosen, reserves))
    assert ChoiceRecord.objects.count() == 0


def test_moments_must_follow_one_another(inspection: Inspection, lano: Visitor) -> None:
    right = details(a_sent_file(inspection))
    for at in (SENT_AT - timedelta(minutes=1), CHOSEN_AT + timedelta(days=3650)):
        with pytest.raises(ChoiceRefusedError):
            record_choice(by=lano, inspection=inspection.pk, details=replace(right, at=at))


def test_a_list_of_another_inspection_is_no_list_of_this_one(inspection: Inspection, lano: Visitor) -> None:
    other = details(a_sent_file(an_inspection()))
    with pytest.raises(ChoiceRefusedError):
        record_choice(by=lano, inspection=inspection.pk, details=other)


def test_once_an_inspection_is_over_nothing_more_is_recorded(inspection: Inspection, lano: Visitor) -> None:
    right = details(a_sent_file(inspection))
    inspection.ended_on = date(2025, 10, 1)
    inspection.save()
    with pytest.raises(ChoiceRefusedError):
        record_choice(by=lano, inspection=inspection.pk, details=right)


@pytest.mark.parametrize("role", [RoleName.FORUM_CHAIR, RoleName.LEAD_OFFICER, RoleName.INSPECTOR])
def test_others_record_nothing(inspection: Inspection, role: RoleName) -> None:
    right = details(a_sent_file(inspection))
    with pytest.raises(NotAllowedError):
        record_choice(by=a_visitor(role), inspection=inspection.pk, details=right)


def test_the_inspectors_reason_is_kept_apart(inspection: Inspection, lano: Visitor) -> None:
    right = replace(details(a_sent_file(inspection)), chosen=(Named("A", "moved schools twice"),))
    record_choice(by=lano, inspection=inspection.pk, details=right)
    present = present_choice(inspection)
    assert present is not None
    assert present.children[0].reason == "moved schools twice"
    assert "moved" not in str(ChoiceRecord.objects.values().get())


def test_rooms_above_follow_every_change(
    inspection: Inspection, lano: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Change] = []
    monkeypatch.setattr("lanyard.web.draws.choices.following._declared", {})
    declare_follower("trial", lambda _by, change: seen.append(change))
    after = a_choice(inspection)
    assert [(each.before, each.because) for each in seen] == [(None, None)]
    assert seen[0].after == present_choice(inspection) == after
    tell_followers(lano, seen[0])
    assert len(seen) == 2


def test_the_present_choice_is_two_queries(inspection: Inspection, django_assert_num_queries: object) -> None:
    a_choice(inspection)
    with django_assert_num_queries(2):  # type: ignore[operator]
        present_choice(inspection)
