"""Providers send lists by a link on forms made for them, are told at once, and the data team accepts."""

from hashlib import sha256
from urllib.parse import urlsplit

import polars as pl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.returns import returns_folder

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.models import Import, Part, PartState, PartWanted
from lanyard.web.data.providers import actions
from lanyard.web.data.providers.actions import (
    accept_part,
    ask_for_part,
    link_to_part,
    send_back_part,
    send_part,
)
from lanyard.web.data.providers.history import history_shown
from lanyard.web.data.providers.queries import parts_waiting
from lanyard.web.jobs.models import Job
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def wanted() -> PartWanted:
    return asked_for("camhs")


@pytest.fixture
def holder(client: PageCheckClient, wanted: PartWanted) -> PageCheckClient:
    made = link_to_part(a_visitor(RoleName.DATA_LEAD), wanted)
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    return client


def asked_for(kind: str) -> PartWanted:
    organisation = an_organisation(OrganisationKind.HEALTH_PROVIDER)
    return ask_for_part(
        by=a_visitor(RoleName.DATA_LEAD),
        kind=kind,
        organisation=organisation.pk,
        name="Cleo Made-Up",
        email="cleo@example.org",
    )


def a_file(kind: str = "camhs") -> SimpleUploadedFile:
    """The list as the made-up area has it."""
    path = next(path for path in sorted(returns_folder().rglob("*")) if kind in path.name.replace("_", "-"))
    return SimpleUploadedFile(path.name, path.read_bytes())


def a_part(wanted: PartWanted, file: SimpleUploadedFile | None = None) -> Part:
    lead = a_visitor(RoleName.DATA_LEAD)
    return send_part(by=lead, wanted=wanted.pk, file=file or a_file(), narrative="One post is vacant.")


def at(name: str, *args: object) -> str:
    return reverse(f"data:{name}", args=args)


def test_a_sound_list_waits_for_the_data_team(wanted: PartWanted) -> None:
    part = a_part(wanted)
    assert (part.number, part.state, part.errors, bool(part.rows)) == (1, PartState.WAITING, 0, True)
    events = list(Event.objects.order_by("-number").values_list("act", "detail")[:2])
    assert [act for act, _ in events] == ["data.part-checked", "data.part-sent"]
    assert events[1][1] == {"version": 1, "sha256": part.sha256}


def test_another_list_than_the_one_asked_for_is_refused_in_words(
    signed_in: SignedIn, wanted: PartWanted
) -> None:
    part = a_part(wanted, a_file("school-nursing"))
    page = signed_in(a_person(RoleName.DATA_LEAD)).get(at("part-wanted", wanted.pk)).content.decode()
    assert part.state == PartState.REFUSED
    assert "This is School nursing report, and Child and adolescent" in page


@pytest.mark.parametrize("content", [b"", b"\x00\x01nonsense", b"a,b\n1,2\n"])
def test_what_is_no_list_is_refused_and_changes_nothing_else(wanted: PartWanted, content: bytes) -> None:
    file = SimpleUploadedFile("form.csv", content)
    if content:
        assert a_part(wanted, file).state == PartState.REFUSED
    else:
        with pytest.raises(RefusedError):
            a_part(wanted, file)
        assert Part.objects.count() == 0
    assert parts_waiting() == []


def test_a_file_that_cannot_be_kept_leaves_nothing_behind(wanted: PartWanted) -> None:
    before = list(store.leftover_parts([]))
    with pytest.raises(RefusedError):
        a_part(wanted, SimpleUploadedFile("empty.xlsx", b""))
    assert list(store.leftover_parts([])) == before


def test_a_large_file_is_checked_by_a_job(wanted: PartWanted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "AT_ONCE", 10)
    part = a_part(wanted)
    assert part.state == PartState.CHECKING
    assert list(Job.objects.values_list("words", flat=True)) == ["Checking a list that was sent"]


def test_the_latest_accepted_version_is_offered_to_the_next_import(wanted: PartWanted) -> None:
    lead = a_visitor(RoleName.DATA_LEAD)
    first, second = a_part(wanted), a_part(wanted)
    accept_part(by=lead, part=first.pk)
    assert [each.pk for each in parts_waiting()] == [first.pk]
    accept_part(by=lead, part=second.pk)
    (waiting,) = parts_waiting()
    assert (waiting.pk, waiting.path.read_bytes()) == (second.pk, a_file().read())


def test_the_page_that_brings_in_returns_proposes_and_takes_it(
    signed_in: SignedIn, wanted: PartWanted
) -> None:
    part = a_part(wanted)
    accept_part(by=a_visitor(RoleName.DATA_LEAD), part=part.pk)
    lead = signed_in(a_person(RoleName.DATA_LEAD))
    page = lead.get(reverse("data:bring-in")).content.decode()
    assert f'value="{part.pk}" checked' in page
    day = {"as_at-day": "1", "as_at-month": "2", "as_at-year": "2026"}
    lead.post(reverse("data:bring-in"), {"parts": [part.pk], **day})
    taken = Import.objects.get().files.get()
    assert (taken.name, taken.sha256) == (
        f"{wanted.organisation} {part.name}",
        sha256(a_file().read()).hexdigest(),
    )


def test_sent_back_it_is_not_offered_and_its_contact_is_told_without_names(wanted: PartWanted) -> None:
    lead, part = a_visitor(RoleName.DATA_LEAD), a_part(wanted)
    accept_part(by=lead, part=part.pk)
    send_back_part(by=lead, part=part.pk, because="The last quarter is missing.")
    assert parts_waiting() == []
    (mail,) = Outgoing.objects.all()
    assert (mail.to, mail.message, "Cleo" in mail.body) == ("cleo@example.org", "data.part-sent-back", False)


def test_a_refused_version_cannot_be_accepted(wanted: PartWanted) -> None:
    part = a_part(wanted, a_file("school-nursing"))
    with pytest.raises(RefusedError):
        accept_part(by=a_visitor(RoleName.DATA_LEAD), part=part.pk)


def test_only_the_data_lead_asks_and_accepts(wanted: PartWanted) -> None:
    other, part = a_visitor(RoleName.LANO), a_part(wanted)
    with pytest.raises(NotAllowedError):
        accept_part(by=other, part=part.pk)
    with pytest.raises(NotAllowedError):
        send_part(by=other, wanted=wanted.pk, file=a_file(), narrative="")


def test_a_list_is_asked_of_an_organisation_once(wanted: PartWanted) -> None:
    with pytest.raises(RefusedError):
        ask_for_part(
            by=a_visitor(RoleName.DATA_LEAD),
            kind="camhs",
            organisation=wanted.organisation_id,
            name="Bo",
            email="bo@example.org",
        )


def test_who_sends_it_stands_apart_in_the_record(wanted: PartWanted) -> None:
    event = Event.objects.get(act="data.part-asked")
    assert event.detail == {"kind": "camhs"}


def test_by_link_a_provider_downloads_fills_in_sends_and_sees(
    holder: PageCheckClient, wanted: PartWanted
) -> None:
    home = at("part-by-link", wanted.pk)
    assert "Nothing has been sent yet." in holder.get(home).content.decode()
    form = holder.get(at("part-template-by-link", wanted.pk))
    assert (form.content[:2], "camhs.xlsx" in form["Content-Disposition"]) == (b"PK", True)
    holder.get(at("send-part-by-link", wanted.pk))
    nothing = holder.post(at("send-part-by-link", wanted.pk), {}).content.decode()
    assert "Choose the file." in nothing
    sent = {"returns": a_file(), "narrative": "One post is vacant."}
    page = holder.post(at("send-part-by-link", wanted.pk), sent, follow=True).content.decode()
    said = ("has come in, and was checked", "One post is vacant.", "Over time", "Waiting", "<svg")
    assert [words in page for words in said] == [True] * 5
    assert holder.get(at("part-wanted", wanted.pk)).status_code == 302


def test_the_empty_form_sent_back_is_told_what_it_lacks(holder: PageCheckClient, wanted: PartWanted) -> None:
    form = holder.get(f"{at('part-template-by-link', wanted.pk)}?as=ods").content
    sent = {"returns": SimpleUploadedFile("camhs.ods", form)}
    holder.post(at("send-part-by-link", wanted.pk), sent)
    part = Part.objects.get()
    assert part.state in {PartState.REFUSED, PartState.WAITING}
    assert holder.get(at("part-by-link", wanted.pk)).status_code == 200


def test_problems_are_shown_with_what_to_do_and_the_look_is_recorded(
    holder: PageCheckClient, signed_in: SignedIn, wanted: PartWanted
) -> None:
    part = a_part(wanted)
    problem = {"code": "x", "severity": "error", "kind": "camhs", "file": "f", "table": "Performance"}
    cells = {"row": 3, "column": "Waiting", "value": "many", "message": "Write a whole number."}
    pl.DataFrame([{"number": 1, **problem, **cells}]).write_parquet(
        store.part_checked(part.key) / "problems.parquet"
    )
    address = f"{at('part-problems-by-link', wanted.pk)}?version={part.pk}"
    assert "Write a whole number." in holder.get(address).content.decode()
    assert Event.objects.order_by("-number")[0].act == "data.part-seen"
    lead = signed_in(a_person(RoleName.DATA_LEAD))
    assert "Write a whole number." in lead.get(at("part-problems", part.pk)).content.decode()


@pytest.mark.parametrize("kind", ["school-nursing", "healthy-child", "newborn-screening", "physiotherapy"])
def test_figures_of_many_groups_are_drawn_in_charts_of_two_lines(kind: str, signed_in: SignedIn) -> None:
    wanted = asked_for(kind)
    a_part(wanted, a_file(kind))
    page = signed_in(a_person(RoleName.DATA_LEAD)).get(at("part-wanted", wanted.pk)).content.decode()
    assert "<svg" in page


def test_versions_of_others_are_not_found_by_link(holder: PageCheckClient, wanted: PartWanted) -> None:
    other = a_part(asked_for("school-nursing"), a_file("school-nursing"))
    assert holder.get(f"{at('part-problems-by-link', wanted.pk)}?version={other.pk}").status_code == 404


def test_the_data_team_asks_sends_a_link_and_decides_on_pages(signed_in: SignedIn) -> None:
    client = signed_in(a_person(RoleName.DATA_LEAD))
    organisation = an_organisation(OrganisationKind.HEALTH_PROVIDER, "Alder Trust")
    assert "No organisation is asked for a list yet." in client.get(at("providers")).content.decode()
    client.get(at("ask-provider"))
    asked = {
        "kind": "camhs",
        "organisation": organisation.pk,
        "contact_name": "Cleo Made-Up",
        "contact_email": "cleo@example.org",
    }
    page = client.post(at("ask-provider"), asked, follow=True).content.decode()
    assert ("Send them their link next." in page, "Alder Trust" in page) == (True, True)
    wanted = PartWanted.objects.get()
    for name in ("send-part-link", "change-contact", "send-part"):
        assert client.get(at(name, wanted.pk)).status_code == 200
    client.post(at("send-part-link", wanted.pk))
    assert [mail.message for mail in Outgoing.objects.all()] == ["data.part-wanted"]
    contact = {"version": "1", "contact_name": "Bo Made-Up", "contact_email": "bo@example.org"}
    saved = client.post(at("change-contact", wanted.pk), contact, follow=True).content.decode()
    assert "Bo Made-Up, bo@example.org" in saved
    part = a_part(wanted)
    for name in ("accept-part", "send-back-part"):
        assert client.get(at(name, part.pk)).status_code == 200
    assert "Write what has to be mended." in client.post(at("send-back-part", part.pk)).content.decode()
    done = client.post(at("accept-part", part.pk), follow=True).content.decode()
    assert "offered to the next import" in done
    assert "Accepted" in client.get(at("providers")).content.decode()
    sent_back = client.post(at("send-back-part", part.pk), {"because": "Mend it."}, follow=True)
    assert "Mend it." in sent_back.content.decode()
    assert client.get(at("part-template", wanted.pk)).content[:2] == b"PK"


def test_a_later_version_has_the_last_word_on_a_quarter() -> None:
    rows = [("2025-Q3", "Everyone", "Waiting", 12.0), ("2025-Q4", "Everyone", "Waiting", 3.5)]
    figures = pl.DataFrame(rows, schema=["quarter", "group", "measure", "value"], orient="row")
    (measure,) = history_shown(figures, "CAMHS")
    assert (measure.title, measure.rows) == (
        "Waiting",
        (("Q3 2025", ("12",)), ("Q4 2025", ("3.5",))),
    )
    assert history_shown(figures.clear(), "CAMHS") == []


def test_a_log_is_counted_by_quarter() -> None:
    columns = BY_KIND["complaints"].table("complaints").columns
    received = {"stage": "1", "service": "HEALTH", "theme": "DELAY"}
    days = ("2026-01-05", "2026-03-30", "2026-04-01")
    rows = [
        {**received, "complaint_number": f"C{number}", "received_date": day, "outcome": "OPEN"}
        for number, day in enumerate(days)
    ]
    cells = [[row.get(column.name, "") for column in columns] for row in rows]
    lines = [[column.heading("csv") for column in columns], *cells]
    content = "\n".join(",".join(line) for line in lines).encode()
    part = a_part(asked_for("complaints"), SimpleUploadedFile("complaints.csv", content))
    figures = pl.read_parquet(store.part_checked(part.key) / "figures.parquet")
    assert figures.rows() == [
        ("2026-Q1", "Everyone", "Complaints", 2.0),
        ("2026-Q2", "Everyone", "Complaints", 1.0),
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_takes_the_same_queries_however_long_it_is(
    number: int, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for kind in ("camhs", "school-nursing", "physiotherapy")[:number]:
        asked_for(kind)
    client = signed_in(a_person(RoleName.DATA_LEAD))
    client.get(at("providers"))
    with django_assert_num_queries(6):
        client.get(at("providers"))
