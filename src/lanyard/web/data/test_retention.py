"""How long the bulk data are kept, and what is swept."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.returns import a_snapshot, an_import

from lanyard.core.datasets.disclosure.released import read_releases
from lanyard.web.access.roles import RoleName
from lanyard.web.checks.declare import State
from lanyard.web.data import store
from lanyard.web.data.checks import check_snapshot_in_use
from lanyard.web.data.imports.actions.cancelling import cancel_import
from lanyard.web.data.models import Snapshot
from lanyard.web.data.retention import LEFTOVERS, RULES
from lanyard.web.data.snapshots.actions.using import put_in_use, retire
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State as JobState

pytestmark = pytest.mark.django_db

INCOMING, RECORDS, SWEEPING = RULES


@pytest.fixture(autouse=True)
def own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(settings, "DATA", tmp_path)


def tomorrow() -> date:
    return timezone.localdate() + timedelta(days=1)


def a_retired_snapshot() -> Snapshot:
    by, made = a_visitor(RoleName.DATA_LEAD), a_snapshot()
    used = put_in_use(by=by, snapshot=made.pk, version=made.version)
    return retire(by=by, snapshot=used.pk, version=used.version)


def test_files_go_and_their_import_stays() -> None:
    held = a_snapshot().made_of
    assert (INCOMING.due(timezone.localdate()), INCOMING.due(tomorrow())) == (0, 1)
    assert INCOMING.erase(tomorrow()) == 1
    held.refresh_from_db()
    assert (store.incoming(held.key).exists(), held.files_erased_on) == (False, timezone.localdate())
    assert INCOMING.due(tomorrow()) == 0


def test_the_files_of_an_import_that_is_being_read_stay() -> None:
    held = an_import()
    assert INCOMING.erase(tomorrow()) == 0
    assert store.incoming(held.key).exists()


def test_the_files_of_an_import_whose_work_failed_go() -> None:
    held = an_import()
    Job.objects.update(state=JobState.FAILED, finished_at=held.begun_at)
    assert (INCOMING.erase(timezone.localdate()), INCOMING.erase(tomorrow())) == (0, 1)
    assert not store.incoming(held.key).exists()


def test_records_of_children_go_and_figures_that_were_shared_stay() -> None:
    retired = a_retired_snapshot()
    shared = read_releases([store.pack(retired.key)])
    assert RECORDS.erase(tomorrow()) == 1
    left = {
        path.relative_to(store.pack(retired.key)).parts[:2] for path in store.made(retired.key).rglob("*.*")
    }
    assert left == {("manifest.json",), ("datasets", "shareable")}
    assert [table.equals(again) for table, again in zip(
        shared, read_releases([store.pack(retired.key)]), strict=True
    )] == [True] * len(shared)  # fmt: skip


def test_pages_of_what_was_erased_still_say_what_was(signed_in: SignedIn) -> None:
    retired = a_retired_snapshot()
    RECORDS.erase(tomorrow())
    client = signed_in(a_person(RoleName.DATA_LEAD))
    page = client.get(reverse("data:snapshot", args=[retired.pk])).content.decode()
    assert "Records of children erased" in page
    assert client.get(reverse("data:import", args=[retired.made_of_id])).status_code == 200


def test_one_in_use_is_never_due() -> None:
    by, made = a_visitor(RoleName.DATA_LEAD), a_snapshot()
    put_in_use(by=by, snapshot=made.pk, version=made.version)
    assert RECORDS.due(tomorrow()) == 0


def test_what_nobody_knows_of_is_swept_once_it_is_old(tmp_path: Path) -> None:
    held = an_import()
    lost = store.incoming(".lost.part")
    lost.mkdir()
    assert (SWEEPING.due(timezone.localdate()), LEFTOVERS.finding().state) == (0, State.WELL)
    os.utime(lost, (0, 0))
    assert (LEFTOVERS.before(timezone.localdate()), LEFTOVERS.finding().state) == ([lost], State.WARNING)
    assert SWEEPING.erase(timezone.localdate()) == 1
    assert (lost.exists(), store.incoming(held.key).exists()) == (False, True)


@pytest.mark.django_db(transaction=True)
def test_a_cancelled_import_leaves_nothing() -> None:
    held = an_import()
    cancel_import(by=a_visitor(RoleName.DATA_LEAD), brought_in=held.pk)
    assert list(store.leftovers(set())) == []


def test_the_doctor_says_whether_the_snapshot_in_use_is_sound() -> None:
    assert check_snapshot_in_use().says == "No snapshot is in use."
    by, made = a_visitor(RoleName.DATA_LEAD), a_snapshot()
    put_in_use(by=by, snapshot=made.pk, version=made.version)
    assert check_snapshot_in_use().state is State.WELL
    table = store.pack(made.key) / "snapshot" / "children.parquet"
    table.unlink()
    assert check_snapshot_in_use().state is State.FAULT
