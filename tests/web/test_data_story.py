"""The demo's scene of the data room."""

import os
import shutil
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from lanyard.core.register.pseudonym import KEY_BYTES
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.catalogue.queries import standings
from lanyard.web.data.catalogue.rules import Readiness, judge
from lanyard.web.data.demo import SCENE
from lanyard.web.data.drills.timing import minutes_of
from lanyard.web.data.imports.outcome import note_made, read_made
from lanyard.web.data.models import AcceptedQuery, DrillClock, Import, Part, PartState, Snapshot
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.people import demo as people
from lanyard.web.people.sign_in.demo import holder_of
from lanyard.web.site.demo.director import fill_site
from tests.web.fixtures import SignedIn
from tests.web.returns import AS_AT, made_folder, returns_folder

pytestmark = pytest.mark.django_db


@pytest.fixture
def files(tmp_path: Path, settings: Settings) -> Path:
    """The folder of a demo, as `lanyard demo` leaves it."""
    settings.IS_DEMO, settings.DATA = True, tmp_path / "site"
    made, told = made_folder()
    shutil.copytree(returns_folder(), tmp_path / "returns", copy_function=os.link)
    for kind in ("pack", "desk"):
        shutil.copytree(made / kind, tmp_path / kind, copy_function=os.link)
    note_made(tmp_path / "made.json", told)
    (tmp_path / "demo.key").write_bytes(bytes(KEY_BYTES))
    return tmp_path


def test_what_was_made_is_read_as_it_was_noted(files: Path) -> None:
    assert read_made(files / "made.json") == made_folder()[1]


def test_the_data_lead_brings_in_returns_and_puts_them_in_use(files: Path, signed_in: SignedIn) -> None:
    fill_site([people.SCENE, SCENE], files)
    snapshot = Snapshot.objects.in_use()
    assert snapshot is not None
    assert (snapshot.sha256, snapshot.made_of.as_at) == (made_folder()[1].sha256, AS_AT)
    assert AcceptedQuery.objects.exists()
    assert set(Job.objects.values_list("state", flat=True)) == {State.DONE}
    assert (store.pack(snapshot.key) / "report.pdf").samefile(files / "pack" / "report.pdf")
    assert snapshot.used_from == Event.objects.get(act="data.put-in-use").at
    lano = holder_of(RoleName.LANO)
    assert lano is not None
    assert str(snapshot) in signed_in(lano).get(reverse("data:overview")).text
    assert "What is not ready, and who to ring" in signed_in(lano).get(reverse("data:readiness")).text
    rated = [judge(each).readiness for each in standings(ITEMS.values(), timezone.localdate())]
    assert 0 < rated.count(Readiness.NOT) < len(rated) / 3
    assert set(Part.objects.values_list("wanted__kind", "state")) == {("camhs", PartState.ACCEPTED)}
    taken = {
        clock.item: minutes_of(clock) for clock in DrillClock.objects.filter(drill__ended_at__isnull=False)
    }
    assert (taken["plans"], taken["requests"], taken["appeals"]) == (25, 150, None)


def test_a_demo_without_a_pack_has_no_returns(tmp_path: Path, settings: Settings) -> None:
    settings.IS_DEMO = True
    fill_site([people.SCENE, SCENE], tmp_path)
    assert Import.objects.exists() is False
