"""Data sets for programs: the same figures as on pages, by the same rights."""

import pytest
from django.utils import timezone
from tests.web.factories import a_person
from tests.web.returns import a_snapshot
from tests.web.tokens import a_program

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.access import SEE_FIGURES, SEE_SMALL_NUMBERS
from lanyard.web.data.models import Snapshot, SnapshotState

pytestmark = pytest.mark.django_db


def in_use() -> Snapshot:
    """A snapshot that everybody sees."""
    snapshot = a_snapshot()
    Snapshot.objects.filter(pk=snapshot.pk).update(state=SnapshotState.IN_USE, used_from=timezone.now())
    return snapshot


def test_without_a_snapshot_in_use_there_are_no_data_sets() -> None:
    a_snapshot()
    program = a_program(a_person(RoleName.LANO), SEE_FIGURES)
    assert program.get("/api/v1/datasets").json() == {"snapshot": None, "datasets": []}
    assert program.get("/api/v1/datasets/1").status_code == 404


def test_data_sets_are_listed_with_how_far_each_could_be_made() -> None:
    snapshot = in_use()
    told = a_program(a_person(RoleName.LANO), SEE_FIGURES).get("/api/v1/datasets").json()
    assert (told["snapshot"]["id"], [each["id"] for each in told["datasets"]]) == (
        snapshot.pk,
        [each.id for each in DATA_SETS],
    )


def test_figures_come_with_small_numbers_hidden_and_the_call_is_on_record() -> None:
    in_use()
    told = a_program(a_person(RoleName.DATA_LEAD), SEE_FIGURES).get("/api/v1/datasets/1").json()
    hidden = [each for each in told["figures"] if each["suppressed"]]
    assert {each["value"] for each in hidden} == {None}
    assert Event.objects.get(act="data.figures-downloaded").detail == {"file": "01-sen-support.json"}


def test_small_numbers_want_a_token_that_may_have_them() -> None:
    in_use()
    address = "/api/v1/datasets/1/small-numbers"
    rights = (SEE_FIGURES, SEE_SMALL_NUMBERS)
    answers = [a_program(a_person(RoleName.DATA_LEAD), right).get(address) for right in rights]
    assert [each.status_code for each in answers] == [403, 200]
    assert not any(each["suppressed"] for each in answers[-1].json()["figures"])
    assert Event.objects.filter(act="data.small-numbers-seen").count() == 1
