"""Lists are frozen in the background or refused with the reason, seen by everybody, and set aside."""

import pytest
from django.conf import settings
from tests.web.draws import a_draw, called, listed
from tests.web.factories import a_visitor
from tests.web.returns import AS_AT, a_snapshot

from lanyard.core.register.key_file import pseudonyms_from
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.data.access import SEE_SMALL_NUMBERS
from lanyard.web.draws import store
from lanyard.web.draws.lists.actions.beginning import Order, begin_freeze, freeze_again
from lanyard.web.draws.lists.actions.keeping import retire_list, show_list
from lanyard.web.draws.lists.asked import Asked
from lanyard.web.draws.lists.presenters import list_shown, number_shown
from lanyard.web.draws.lists.retention import RULES
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.jobs.worker import work_off
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


def an_order(asked: Asked) -> Order:
    pseudonyms_from(settings.DATA / "pseudonym.key")
    return Order("Audit of June", a_snapshot(), AS_AT, asked)


def asked_for(by: Visitor, asked: Asked) -> Draw:
    draw = begin_freeze(by=by, order=an_order(asked))
    work_off()
    draw.refresh_from_db()
    return draw


@pytest.mark.django_db(transaction=True)
def test_a_list_is_frozen_from_the_snapshot(lano: Visitor) -> None:
    draw = asked_for(lano, Asked("plain", 3, 1))
    held = listed(draw)
    assert (draw.state, draw.told, len(draw.fingerprint)) == (
        DrawState.FROZEN,
        held.record.model_dump(mode="json"),
        64,
    )
    assert (held.record.size, held.record.reserve_count) == (3, 1)
    assert sum(held.record.excluded.values()) + held.record.children == draw.snapshot.children
    assert Event.objects.filter(act="draws.frozen").count() == 1


@pytest.mark.django_db(transaction=True)
def test_quotas_that_cannot_be_met_are_refused_before_anybody_is_asked_for_words(lano: Visitor) -> None:
    draw = asked_for(lano, Asked("six-plus-four", 6, 4, quotas={"looked-after": 999}))
    assert draw.state == DrawState.REFUSED
    assert any("looked after" in reason for reason in draw.refusals)
    assert not store.folder(draw.key).exists()
    with pytest.raises(RefusedError, match="nobody can be asked for words"):
        called(draw)


def test_only_a_list_that_is_being_frozen_is_frozen_again(lano: Visitor) -> None:
    with pytest.raises(RefusedError, match="nothing to freeze"):
        freeze_again(by=lano, draw=a_draw().pk)


def test_whoever_may_not_hold_draws_asks_for_no_list() -> None:
    with pytest.raises(NotAllowedError):
        begin_freeze(by=a_visitor(RoleName.FORUM_CHAIR), order=an_order(Asked("plain", 3)))


def test_a_list_is_set_aside_with_the_reason_and_kept(lano: Visitor) -> None:
    draw = a_draw()
    retire_list(by=lano, draw=draw.pk, version=draw.version, because="The register has changed.")
    draw.refresh_from_db()
    assert (draw.state, draw.retired_because) == (DrawState.RETIRED, "The register has changed.")
    assert listed(draw).record.children == draw.record.children


def test_a_list_is_not_set_aside_while_a_ceremony_goes_on(lano: Visitor) -> None:
    draw = a_draw()
    called(draw)
    draw.refresh_from_db()
    with pytest.raises(RefusedError, match="A ceremony for this list goes on"):
        retire_list(by=lano, draw=draw.pk, version=draw.version, because="I do not like it.")


def test_a_list_with_a_small_class_waits_until_its_holder_shows_it(lano: Visitor) -> None:
    draw = a_draw()
    Draw.objects.filter(pk=draw.pk).update(shown_at=None)
    show_list(by=lano, draw=draw.pk, version=draw.version)
    assert Draw.objects.get(pk=draw.pk).shown_at is not None


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, "Fewer than 10"), (9, "Fewer than 10"), (14, "About 10"), (1_235, "About 1,240")],
)
def test_whoever_may_not_see_small_numbers_sees_rounded_ones(number: int, shown: str) -> None:
    assert number_shown(number, sees_small=False) == shown


def test_counts_are_exact_for_the_data_team_alone() -> None:
    draw = a_draw()
    data_lead, chair = a_visitor(RoleName.DATA_LEAD), a_visitor(RoleName.FORUM_CHAIR)
    assert (data_lead.may(SEE_SMALL_NUMBERS), chair.may(SEE_SMALL_NUMBERS)) == (True, False)
    exact = {number for counts in list_shown(draw, data_lead).counts for _, number in counts.rows}
    rounded = {number for counts in list_shown(draw, chair).counts for _, number in counts.rows}
    assert str(draw.record.counts["looked_after"]["Y"]) in exact
    assert all(number.startswith(("About", "Fewer")) for number in rounded)


def test_who_is_who_goes_when_its_time_is_over_and_the_draw_can_still_be_checked() -> None:
    draw = a_draw()
    retire_list(by=a_visitor(RoleName.LANO), draw=draw.pk, version=draw.version, because="Done.")
    draw.refresh_from_db()
    assert draw.retired_at is not None
    private = next(rule for rule in RULES if rule.record_class == "draws.private")
    day = draw.retired_at.date().replace(year=draw.retired_at.year + 1)
    assert (private.due(day), private.erase(day), private.due(day)) == (1, 1, 0)
    left = {path.name for path in store.folder(draw.key).iterdir()}
    assert left == {"list.json", "verifiers-list.csv", "check_draw.py"}
