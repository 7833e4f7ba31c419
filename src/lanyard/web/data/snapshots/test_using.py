"""Which snapshot is in use."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.factories import a_visitor
from tests.web.returns import a_bare_snapshot, a_snapshot

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.data.snapshots.actions.using import NotProtectedError, put_in_use, retire
from lanyard.web.data.snapshots.actions.verifying import verify
from lanyard.web.data.snapshots.queries import before
from lanyard.web.data.snapshots.rules import MOVES, may_go
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db


def used(snapshot: Snapshot) -> Snapshot:
    return put_in_use(by=a_visitor(RoleName.DATA_LEAD), snapshot=snapshot.pk, version=snapshot.version)


def made_after(*seen: Snapshot) -> Snapshot:
    made = a_bare_snapshot()
    made.after = [each.pk for each in seen]
    made.save()
    return made


def states() -> list[str]:
    return list(Snapshot.objects.order_by("pk").values_list("state", flat=True))


def test_a_snapshot_is_put_in_use() -> None:
    put = used(a_bare_snapshot())
    assert Snapshot.objects.in_use() == put
    assert Event.objects.latest("number").act == "data.put-in-use"


def test_the_one_in_use_until_then_is_retired() -> None:
    first = used(a_bare_snapshot())
    second = used(made_after(first))
    assert states() == [SnapshotState.RETIRED, SnapshotState.IN_USE]
    assert list(Snapshot.objects.ever_in_use()) == [first, second]


def test_one_made_before_another_was_seen_is_refused_with_the_reason() -> None:
    late = a_bare_snapshot()
    first = used(a_bare_snapshot())
    with pytest.raises(NotProtectedError) as refused:
        used(late)
    assert str(refused.value).startswith(f"{first} came into use after the figures of {late} were made.")
    assert states() == [SnapshotState.DRAFT, SnapshotState.IN_USE]


def test_a_retired_one_that_was_seen_can_be_used_again_beside_those_made_after_it() -> None:
    first = used(a_bare_snapshot())
    used(made_after(first))
    first.refresh_from_db()
    assert used(first).state == SnapshotState.IN_USE
    assert states() == [SnapshotState.IN_USE, SnapshotState.RETIRED]


def test_a_retired_one_is_not_retired_again() -> None:
    by = a_visitor(RoleName.DATA_LEAD)
    done = retire(by=by, snapshot=a_bare_snapshot().pk, version=1)
    with pytest.raises(RefusedError):
        retire(by=by, snapshot=done.pk, version=done.version)


def test_what_somebody_else_changed_meanwhile_is_not_put_in_use() -> None:
    with pytest.raises(ChangedMeanwhileError):
        put_in_use(by=a_visitor(RoleName.DATA_LEAD), snapshot=a_bare_snapshot().pk, version=7)


def test_only_who_may_decides() -> None:
    for act in (put_in_use, retire):
        with pytest.raises(NotAllowedError):
            act(by=a_visitor(RoleName.LANO), snapshot=a_bare_snapshot().pk, version=1)


@pytest.mark.parametrize("state", list(SnapshotState))
@pytest.mark.parametrize("to", list(SnapshotState))
def test_one_without_its_records_goes_nowhere(state: SnapshotState, to: SnapshotState) -> None:
    held = Snapshot(state=state)
    assert may_go(held, to) == ((state, to) in MOVES)
    held.records_erased_on = timezone.localdate()
    assert not may_go(held, to)


def test_the_snapshot_before_is_the_one_in_use_when_it_was_made() -> None:
    first, second, third = used(a_bare_snapshot()), a_bare_snapshot(), a_bare_snapshot()
    assert before(third) == first
    assert before(first) is None
    assert before(second) == first


def test_without_one_in_use_it_is_the_last_one_made() -> None:
    _, second, third = a_bare_snapshot(), a_bare_snapshot(), a_bare_snapshot()
    third.made_at += timedelta(seconds=1)
    assert before(third) == second


def test_a_sound_snapshot_is_verified_and_a_damaged_one_is_told() -> None:
    found, by = a_snapshot(), a_visitor(RoleName.DATA_LEAD)
    assert verify(by=by, snapshot=found) == ()
    table = store.pack(found.key) / "snapshot" / "children.parquet"
    content = table.read_bytes()
    table.unlink()  # the folder is made of hard links: others must keep theirs
    table.write_bytes(content + b" ")
    assert verify(by=by, snapshot=found) == ("The table children is not as it was made.",)
    assert Event.objects.filter(act="data.snapshot-verified").count() == 2
