"""The catalogue: who owns what is said once, owners keep their entries, and the board tells the rest."""

from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.audit.models import Event
from lanyard.web.data.catalogue.actions import (
    Described,
    Whose,
    assign_entry,
    describe_entry,
    link_to_entries,
    send_entry_links,
    sign_off_entry,
)
from lanyard.web.data.models import CatalogueEntry, Snapshot
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db

SAID = Described("The casework system", "Folder “SEN2”", "Run the report.\nCheck it.", 90)
NOTHING = Described("", "", "", None)
FORM = {
    "version": "1",
    "source_system": "The casework system",
    "where": "Folder “SEN2”",
    "steps": "Run the report.\nCheck it.",
    "hours": "1.5",
}


@pytest.fixture
def ada() -> Person:
    return a_person(RoleName.DATA_SET_OWNER, name="Ada Made-Up")


@pytest.fixture
def entry(ada: Person) -> CatalogueEntry:
    whose = Whose(ada.pk, None, None)
    return assign_entry(
        by=a_visitor(RoleName.DATA_LEAD), item="plans", version=1, whose=whose, described=NOTHING
    )


@pytest.fixture
def holder(client: PageCheckClient, ada: Person, entry: CatalogueEntry) -> PageCheckClient:
    """Whoever came by the link that was sent to the owner."""
    made = link_to_entries(a_visitor(RoleName.DATA_LEAD), ada)
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client


def at(name: str, *args: object) -> str:
    return reverse(f"data:{name}", args=args)


def by_link(name: str, person: Person, item: str = "plans") -> str:
    return f"{at(name, person.pk)}?item={item}"


def test_who_owns_an_item_is_recorded_without_names(entry: CatalogueEntry, ada: Person) -> None:
    event = Event.objects.order_by("-number")[0]
    assert (event.act, event.about_id, event.detail) == (
        "data.entry-assigned",
        "plans",
        {"before": {"owner_id": None}, "after": {"owner_id": ada.pk}},
    )


def test_an_owner_says_how_it_is_got_out(entry: CatalogueEntry, ada: Person) -> None:
    by = a_visitor_of(ada)
    changed = describe_entry(by=by, item="plans", version=entry.version, described=SAID)
    assert (changed.steps, changed.minutes_claimed, changed.owner) == (SAID.steps, 90, ada)
    with pytest.raises(ChangedMeanwhileError):
        describe_entry(by=by, item="plans", version=entry.version, described=NOTHING)


def test_others_do_not_keep_it(entry: CatalogueEntry) -> None:
    other = a_visitor(RoleName.DATA_SET_OWNER)
    with pytest.raises(NotAllowedError):
        describe_entry(by=other, item="plans", version=entry.version, described=SAID)
    with pytest.raises(NotAllowedError):
        assign_entry(by=other, item="plans", version=2, whose=Whose(None, None, None), described=SAID)


def test_nobody_stands_in_for_themselves(ada: Person) -> None:
    lead = a_visitor(RoleName.DATA_LEAD)
    with pytest.raises(RefusedError):
        assign_entry(by=lead, item="plans", version=1, whose=Whose(ada.pk, ada.pk, None), described=NOTHING)
    assert CatalogueEntry.objects.count() == 0


def test_what_is_not_there_cannot_be_signed_off(entry: CatalogueEntry, ada: Person) -> None:
    with pytest.raises(RefusedError):
        sign_off_entry(by=a_visitor_of(ada), item="plans", version=entry.version, extract="")


def test_the_catalogue_lists_every_item_with_why(signed_in: SignedIn, entry: CatalogueEntry) -> None:
    page = signed_in(a_person(RoleName.DATA_LEAD)).get(at("catalogue")).content.decode()
    assert [
        words in page
        for words in (
            "Ada Made-Up",
            "2. Education, health and care plans",
            "None of its sources",
            "Nobody owns it.",
        )
    ] == [True] * 4


def test_the_catalogue_is_a_file_too(signed_in: SignedIn, entry: CatalogueEntry) -> None:
    client = signed_in(a_person(RoleName.LANO))
    answer = client.get(at("catalogue-file"))
    assert answer.status_code == 200
    assert b"Ada Made-Up" in b"".join(answer) if answer.streaming else b"Ada Made-Up" in answer.content
    assert Event.objects.order_by("-number")[0].act == "data.catalogue-downloaded"


def test_other_rules_can_be_chosen(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.LANO))
    page = client.get(at("readiness"), {"rules": "area-send-2023"}).content.decode()
    assert "2023" in page


def test_the_board_says_in_one_line_how_things_stand(
    signed_in: SignedIn, entry: CatalogueEntry, in_use: Snapshot
) -> None:
    page = signed_in(a_person(RoleName.LEAD_OFFICER)).get(at("readiness")).content.decode()
    assert "0 of 35 data sets and lists are ready." in page
    assert ("Ada Made-Up" in page, "Its owner has not signed it off." in page) == (True, False)


def test_the_entry_shows_its_extract_and_counts_of_problems(
    signed_in: SignedIn, entry: CatalogueEntry, in_use: Snapshot
) -> None:
    page = signed_in(a_person(RoleName.DATA_LEAD)).get(at("entry", "plans")).content.decode()
    assert ("SEN2 return" in page, "Sign off" in page, "Change this entry" in page) == (True, True, True)


def test_an_unknown_item_is_not_found(signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.DATA_LEAD)).get(at("entry", "no-such")).status_code == 404


def test_the_lano_changes_an_entry_on_its_page(signed_in: SignedIn, ada: Person) -> None:
    client = signed_in(a_person(RoleName.LANO))
    client.get(at("change-entry", "plans"))
    page = client.post(at("change-entry", "plans"), FORM | {"owner": ada.pk}, follow=True).content.decode()
    assert ("The entry is saved." in page, "1 hour 30 minutes" in page) == (True, True)
    late = client.post(at("change-entry", "plans"), FORM | {"owner": "", "hours": "2"}).content.decode()
    assert "Saved meanwhile: 1.5" in late


def test_the_link_opens_the_owners_own_entries_and_no_others(
    holder: PageCheckClient, ada: Person, in_use: Snapshot
) -> None:
    assert "Education, health and care plans" in holder.get(at("entries-by-link", ada.pk)).content.decode()
    assert "SEN2 return" in holder.get(by_link("entry-by-link", ada)).content.decode()
    assert holder.get(by_link("entry-by-link", ada, "camhs")).status_code == 404
    assert [holder.get(at(name)).status_code for name in ("catalogue", "readiness", "own-entries")] == [
        302
    ] * 3


def test_by_link_an_owner_describes_and_signs_off(
    holder: PageCheckClient, ada: Person, in_use: Snapshot
) -> None:
    holder.get(by_link("describe-by-link", ada))
    holder.post(by_link("describe-by-link", ada), FORM | {"version": "2"})
    page = holder.get(by_link("sign-off-by-link", ada)).content.decode()
    extract = page.split('name="extract" value="')[1].split('"')[0]
    asked = {"version": "3", "extract": extract}
    done = holder.post(by_link("sign-off-by-link", ada), asked, follow=True).content.decode()
    assert ("is signed off." in done, "by Ada Made-Up" in done) == (True, True)
    again = holder.post(by_link("sign-off-by-link", ada), asked).content.decode()
    assert "Its entry has changed since you opened this page." in again
    entry = CatalogueEntry.objects.get()
    assert (entry.steps.splitlines(), entry.minutes_claimed, entry.signed_off_by) == (
        ["Run the report.", "Check it."],
        90,
        ada,
    )


def test_owners_get_their_link_by_a_message_that_names_nothing(
    signed_in: SignedIn, ada: Person, entry: CatalogueEntry
) -> None:
    client = signed_in(a_person(RoleName.DATA_LEAD))
    client.get(at("send-entry-links"))
    client.post(at("send-entry-links"), {"people": [ada.pk]})
    assert [(mail.to, mail.message) for mail in Outgoing.objects.all()] == [(ada.email, "data.own-entries")]
    assert send_entry_links(by=a_visitor(RoleName.DATA_LEAD), people=[client.session["_auth_user_id"]]) == 0


def test_without_owners_the_page_says_what_to_do(signed_in: SignedIn) -> None:
    page = signed_in(a_person(RoleName.DATA_LEAD)).get(at("send-entry-links")).content.decode()
    assert "Nobody owns a data set yet." in page


def test_signed_in_an_owner_finds_their_own(signed_in: SignedIn, ada: Person, entry: CatalogueEntry) -> None:
    client = signed_in(ada)
    assert "Education, health and care plans" in client.get(at("own-entries")).content.decode()
    assert [client.get(at("own-entry", item)).status_code for item in ("plans", "camhs")] == [200, 404]
    assert client.get(at("describe-entry", "plans")).status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_the_pages_take_the_same_queries_however_much_is_known(
    number: int, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for item in ("plans", "camhs", "appeals")[:number]:
        CatalogueEntry.objects.create(item=item, owner=a_person(), deputy=a_person())
    client = signed_in(a_person(RoleName.LANO))
    for name, queries in (("catalogue", 8), ("readiness", 9)):
        client.get(at(name))
        with django_assert_num_queries(queries):
            client.get(at(name))


def a_visitor_of(person: Person) -> Visitor:
    return visitor_for(person, Interface.PAGE)
