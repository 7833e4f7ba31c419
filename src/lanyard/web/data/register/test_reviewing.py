"""Deciding whether two records are one child."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.parsed import parsed, words_of
from tests.web.returns import a_snapshot, an_import

from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.core.returns.examine import examine
from lanyard.core.returns.linking_decisions import LINKING_DECISIONS
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.retention import RULES
from lanyard.web.data.register.reviewing.decided import NAME, decided

pytestmark = pytest.mark.django_db

DECISION = {"same_child": "Y", "reason": "The same family, moved in May"}


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, settings: Settings) -> None:
    """Decisions go with every import, so they must not outlive the test."""
    settings.DATA = tmp_path


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def records_of(snapshot: Snapshot) -> tuple[str, str]:
    tables = Tables.open(store.pack(snapshot.key) / "snapshot")
    first = tables.table("to_review").collect().row(0, named=True)
    return first["first_record"], first["second_record"]


def words_at(client: PageCheckClient, address: str) -> str:
    return words_of(parsed(client.get(address).content.decode()).root)


def test_the_pairs_are_listed_with_what_was_decided(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    address = reverse("data:to-review", args=[snapshot.pk])
    assert "pairs" in words_at(data_lead, address)
    assert "Are these one child?" in words_at(data_lead, reverse("data:decide-pair", args=[snapshot.pk, 1]))
    data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), DECISION)
    assert "1 pair found" in words_at(data_lead, f"{address}?decided=Y")


def test_a_decision_goes_with_the_next_import(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), DECISION)
    begun = an_import()
    kept = store.file(begun.key, begun.files.get(name=NAME))
    rows = kept.read_text(encoding="utf-8").splitlines()[1:]
    assert [row.split(",")[:3] for row in rows] == [[*records_of(snapshot), "Y"]]


def test_the_file_of_decisions_is_read_as_the_return_that_it_is(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), DECISION)
    begun = an_import()
    found = examine([store.file(begun.key, begun.files.get(name=NAME))], begun.as_at)
    assert [read.kind for read in found.returns] == [LINKING_DECISIONS.kind]
    assert found.problems.is_empty()


def test_a_later_decision_takes_the_place_of_the_first(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    for answer in ("Y", "N"):
        sent = {**DECISION, "same_child": answer}
        data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), sent)
    assert [each.same_child for each in decided().values()] == ["N"]
    events = Event.objects.filter(act="data.pair-decided").order_by("number")
    assert [event.detail["same_child"] for event in events] == [True, False]


def test_nothing_is_decided_without_a_reason(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), {"same_child": "Y"})
    assert decided() == {}


def test_there_is_no_page_of_a_pair_that_is_not_there(data_lead: PageCheckClient) -> None:
    snapshot = a_snapshot()
    assert data_lead.get(reverse("data:decide-pair", args=[snapshot.pk, 100_000])).status_code == 404


def test_a_decision_stands_for_three_years_and_is_then_asked_again(data_lead: PageCheckClient) -> None:
    (rule,), today = RULES, timezone.localdate()
    snapshot = a_snapshot()
    data_lead.post(reverse("data:decide-pair", args=[snapshot.pk, 1]), DECISION)
    assert (rule.due(today), rule.erase(today), len(decided())) == (0, 0, 1)
    tomorrow = today + timedelta(days=1)
    assert (rule.due(tomorrow), rule.erase(tomorrow), decided()) == (1, 1, {})
