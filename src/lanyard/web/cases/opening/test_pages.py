"""Cases open from the inspectors' choice or by hand, follow it, and children are stood down."""

from datetime import date

import pytest
from tests.web.cases import a_case, an_inspection
from tests.web.choices import CHOSEN_AT, a_choice, a_sent_file
from tests.web.factories import a_partnership, a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.returns import a_snapshot

from lanyard.core.draws.replacing import Reason
from lanyard.core.draws.snapshot_source import from_snapshot
from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.changing import Facts, change_facts, stand_down
from lanyard.web.cases.opening.following import follow
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot
from lanyard.web.data.snapshots.actions.using import put_in_use
from lanyard.web.draws.choices.actions.choosing import ChoiceDetails, Named, record_choice
from lanyard.web.draws.choices.following import Change
from lanyard.web.draws.choices.queries import present_choice
from lanyard.web.draws.keys import area_pseudonyms
from lanyard.web.draws.models import Chooser
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspection() -> Inspection:
    a_partnership()
    return an_inspection()


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def in_use() -> Snapshot:
    """A snapshot that is in use."""
    by = a_visitor(RoleName.DATA_LEAD)
    snapshot = a_snapshot(by)
    return put_in_use(by=by, snapshot=snapshot.pk, version=snapshot.version)


def ids_of(snapshot: Snapshot, number: int) -> list[str]:
    """Unique IDs of children who may be chosen."""
    tables = Tables.open(store.pack(snapshot.made_of.key) / "snapshot")
    entries = from_snapshot(tables, area_pseudonyms(), snapshot.made_of.as_at).rows
    return entries["source_id"].sort().head(number).to_list()


def chosen(inspection: Inspection, named: list[str], reserves: list[str], snapshot: Snapshot) -> None:
    by = a_visitor(RoleName.LANO)
    sent = a_sent_file(inspection, by, snapshot.pk)
    details = ChoiceDetails(
        sent.pk,
        tuple(map(Named, named)),
        tuple(map(Named, reserves)),
        Chooser.LEAD,
        "Ira Inspector",
        CHOSEN_AT,
    )
    record_choice(by=by, inspection=inspection.pk, details=details)


def test_cases_open_with_what_the_register_in_use_knows_of_each_chosen_child(
    inspection: Inspection, lano: PageCheckClient
) -> None:
    snapshot = in_use()
    ids = ids_of(snapshot, 3)
    chosen(inspection, ids[:2], ids[2:], snapshot)
    there = f"/cases/{inspection.pk}/open/"
    page = lano.get(there).content.decode()
    read = Event.objects.latest("number")
    assert (read.act, read.about_id) == ("cases.named-read", str(inspection.pk))
    pseudonyms = [child.pseudonym for child in present_choice(inspection).children]  # type: ignore[union-attr]
    lano.post(there, {"children": pseudonyms})
    cases = list(Case.objects.of(inspection))
    assert [(case.place, case.unique_id, case.pseudonym) for case in cases] == [
        ("chosen", ids[0], pseudonyms[0]),
        ("chosen", ids[1], pseudonyms[1]),
        ("reserve", ids[2], pseudonyms[2]),
    ]
    assert all(case.name in page for case in cases)
    assert "Every child whom inspectors chose has a case." in lano.get(there).content.decode()


def test_a_child_whom_the_register_does_not_have_is_entered_by_hand(
    inspection: Inspection, lano: PageCheckClient
) -> None:
    a_choice(inspection, chosen="A", reserves="B")
    page = lano.get(f"/cases/{inspection.pk}/open/").content.decode()
    assert ("Number 1 (chosen)" in page, "Number 2 (in reserve)" in page) == (True, True)
    first = present_choice(inspection).children[0]  # type: ignore[union-attr]
    there = f"/cases/{inspection.pk}/open/by-hand/"
    assert first.pseudonym in lano.get(f"{there}?pseudonym={first.pseudonym}&place=chosen").content.decode()
    typed = {
        "name": "Ada Made-Up",
        "born-day": "2",
        "born-month": "3",
        "born-year": "2014",
        "place": "chosen",
    }
    answer = lano.post(there, {**typed, "pseudonym": first.pseudonym}, follow=True)
    assert "Child 1 has a case." in answer.content.decode()
    case = Case.objects.get()
    assert (case.name, case.born, case.pseudonym) == ("Ada Made-Up", date(2014, 3, 2), first.pseudonym)
    assert "Number 1 (chosen)" not in lano.get(f"/cases/{inspection.pk}/open/").content.decode()


def test_before_the_choice_is_recorded_the_page_says_so(
    inspection: Inspection, lano: PageCheckClient
) -> None:
    page = lano.get(f"/cases/{inspection.pk}/open/").content.decode()
    assert "Whom inspectors chose is not recorded yet." in page


@pytest.mark.parametrize("year", ["1950", "2999"])
def test_somebody_who_cannot_be_tracked_by_age_is_refused(
    inspection: Inspection, lano: PageCheckClient, year: str
) -> None:
    typed = {"name": "Ada Made-Up", "born-day": "2", "born-month": "3", "born-year": year, "place": "chosen"}
    answer = lano.post(f"/cases/{inspection.pk}/open/by-hand/", typed)
    assert "at most 25" in answer.content.decode()


def test_what_is_known_of_a_child_is_changed_and_the_record_holds_no_name(lano: PageCheckClient) -> None:
    a_partnership()
    case = a_case(name="Ada Made-Up")
    lano.get(f"/cases/child/{case.pk}/change/")
    typed = {"name": "Ada Renamed", "born-day": "2", "born-month": "3", "born-year": "2014", "version": 1}
    lano.post(f"/cases/child/{case.pk}/change/", typed)
    event = Event.objects.filter(act="cases.changed").get()
    assert Case.objects.get().name == "Ada Renamed"
    assert (event.detail, event.personal_seal) == ({"changed": ["name", "setting", "has_plan"]}, "")


def test_two_cases_never_have_one_unique_id(inspection: Inspection) -> None:
    first, second = a_case(inspection), a_case(inspection)
    Case.objects.filter(pk=first.pk).update(unique_id="LY1")
    facts = Facts(second.name, second.born, unique_id="LY1")
    with pytest.raises(RefusedError):
        change_facts(by=a_visitor(RoleName.LANO), case=second.pk, version=1, facts=facts)


def test_a_reserve_steps_in_for_a_child_who_is_stood_down_and_it_can_be_undone(
    inspection: Inspection, lano: PageCheckClient
) -> None:
    out, reserve = a_case(inspection), a_case(inspection, Place.RESERVE)
    lano.get(f"/cases/child/{out.pk}/stand-down/")
    answer = lano.post(
        f"/cases/child/{out.pk}/stand-down/", {"reason": "declined", "reserve": reserve.pk}, follow=True
    )
    assert "Child 1 is stood down." in answer.content.decode()
    places = dict(Case.objects.values_list("pk", "place"))
    assert places == {out.pk: "stood-down", reserve.pk: "chosen"}
    assert "This child was stood down." in lano.get(f"/cases/child/{out.pk}/").content.decode()
    token = answer.content.decode().split('name="token" value="')[1].split('"')[0]
    lano.post("/undo/", {"token": token})
    assert dict(Case.objects.values_list("pk", "place")) == {out.pk: "chosen", reserve.pk: "reserve"}
    told = list(
        Event.objects.filter(act__startswith="cases.st").order_by("number").values_list("act", flat=True)
    )
    assert told == ["cases.stood-down", "cases.standing-down-undone"]


def test_only_a_reserve_steps_in_and_only_for_a_chosen_child(inspection: Inspection) -> None:
    by, first, second = a_visitor(RoleName.LANO), a_case(inspection), a_case(inspection)
    with pytest.raises(RefusedError):
        stand_down(by=by, case=first.pk, version=1, reason=Reason.DECLINED, reserve=second.pk)
    assert Case.objects.filter(place=Place.STOOD_DOWN).count() == 0
    stand_down(by=by, case=first.pk, version=1, reason=Reason.DECLINED, reserve=None)
    with pytest.raises(RefusedError):
        stand_down(by=by, case=first.pk, version=2, reason=Reason.DECLINED, reserve=None)


@pytest.mark.parametrize("role", [RoleName.LEAD_OFFICER, RoleName.TIMETABLE_MASTER])
def test_only_those_who_keep_cases_stand_children_down(inspection: Inspection, role: RoleName) -> None:
    case = a_case(inspection)
    with pytest.raises(NotAllowedError):
        stand_down(by=a_visitor(role), case=case.pk, version=1, reason=Reason.DECLINED, reserve=None)


def test_cases_follow_when_inspectors_choose_another_child(inspection: Inspection) -> None:
    before = a_choice(inspection, chosen="A B", reserves="C")
    for child in before.children:
        case = a_case(inspection, Place(child.place.value))
        Case.objects.filter(pk=case.pk).update(pseudonym=child.pseudonym)
    by_hand = a_case(inspection)
    after = a_choice(inspection, chosen="A C", reserves="")
    assert list(Case.objects.of(inspection).values_list("place", flat=True)) == [
        "chosen",
        "stood-down",
        "chosen",
        "chosen",
    ]
    follow(a_visitor(RoleName.LANO), Change(before, after, Reason.DECLINED))
    assert Case.objects.get(pk=by_hand.pk).place == Place.CHOSEN
