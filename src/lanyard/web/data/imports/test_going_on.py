"""An import goes on without some files, begins again, or is given up."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.returns import AS_AT, a_snapshot, an_import, made_folder, return_files, returns_folder

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data import store
from lanyard.web.data.imports.actions.beginning import begin_again, begin_import
from lanyard.web.data.imports.actions.cancelling import cancel_import
from lanyard.web.data.imports.actions.ending import end_made
from lanyard.web.data.imports.errors import ImportOverError
from lanyard.web.data.models import Import, ImportState
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.jobs.worker import work_off
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

DAMAGED = SimpleUploadedFile("damaged.xlsx", b"PK\x03\x04 breaks off")
DAY = {"as_at-day": AS_AT.day, "as_at-month": AS_AT.month, "as_at-year": AS_AT.year}


@pytest.fixture
def data_lead(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.DATA_LEAD))


def a_refused_import() -> Import:
    files = [*return_files()[:3], SimpleUploadedFile(str(DAMAGED.name), b"PK\x03\x04 breaks off")]
    held = begin_import(by=a_visitor(RoleName.DATA_LEAD), files=files, as_at=AS_AT)
    work_off()
    held.refresh_from_db()
    return held


def page_of(client: PageCheckClient, held: Import) -> str:
    return client.get(reverse("data:import", args=[held.pk])).content.decode()


@pytest.mark.django_db(transaction=True)
def test_what_was_refused_is_not_kept_and_the_others_go_on(data_lead: PageCheckClient) -> None:
    held = a_refused_import()
    kept = {path.name for path in store.incoming(held.key).iterdir()}
    assert (held.state, kept) == (ImportState.REFUSED, {file.name for file in return_files()[:3]})
    assert "Leave these files out and go on" in page_of(data_lead, held)
    data_lead.post(reverse("data:go-on", args=[held.pk]))
    rest = Import.objects.latest("pk")
    assert (rest.goes_on_from, set(rest.files.values_list("name", flat=True))) == (held, kept)
    assert {path.name for path in store.incoming(rest.key).iterdir()} == kept


@pytest.mark.django_db
def test_nothing_goes_on_where_no_file_is_left() -> None:
    held = an_import()
    store.throw_away(held.key)
    with pytest.raises(RefusedError):
        begin_again(by=a_visitor(RoleName.DATA_LEAD), brought_in=held)


@pytest.mark.django_db(transaction=True)
def test_a_cancelled_import_is_over_with_its_work(data_lead: PageCheckClient) -> None:
    held = an_import()
    assert "Cancel this import" in page_of(data_lead, held)
    data_lead.post(reverse("data:cancel-import", args=[held.pk]))
    held.refresh_from_db()
    assert (held.state, Job.objects.get().state) == (ImportState.CANCELLED, State.CANCELLED)
    assert not store.incoming(held.key).exists()
    assert Event.objects.latest("number").act == "data.import-cancelled"
    assert "Cancelled" in page_of(data_lead, held)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("state", [State.WAITING, State.RUNNING])
def test_an_import_whose_work_is_cancelled_is_over_too(data_lead: PageCheckClient, state: State) -> None:
    held = an_import(visitor_for(Person.objects.get()))
    if state is State.RUNNING:
        Job.objects.update(state=State.RUNNING, worker="w", lease_until=held.begun_at)
    data_lead.post(reverse("jobs:cancel", args=[held.job]))
    held.refresh_from_db()
    assert (held.state, held.files_erased_on is None) == (ImportState.CANCELLED, False)
    assert not store.incoming(held.key).exists()
    acts = Event.objects.filter(person=held.begun_by_id).order_by("number").values_list("act", "about_id")
    assert list(acts)[-2:] == [
        ("data.import-cancelled", str(held.pk)), ("jobs.cancelled", str(held.job)),
    ]  # fmt: skip
    page = data_lead.get(reverse("data:imports")).content.decode()
    assert ("Being read</strong>" in page, "Cancelled</strong>" in page) == (False, True)


@pytest.mark.django_db
def test_an_import_on_which_no_work_goes_on_is_listed_as_stopped(data_lead: PageCheckClient) -> None:
    held = an_import()
    assert "Being read</strong>" in data_lead.get(reverse("data:imports")).content.decode()
    Job.objects.update(state=State.FAILED, finished_at=held.begun_at)
    page = data_lead.get(reverse("data:imports")).content.decode()
    assert ("Being read</strong>" in page, "Stopped</strong>" in page) == (False, True)


@pytest.mark.django_db
def test_what_is_over_is_not_cancelled() -> None:
    with pytest.raises(RefusedError):
        cancel_import(by=a_visitor(RoleName.DATA_LEAD), brought_in=a_snapshot().made_of_id)


@pytest.mark.django_db
def test_nothing_is_made_of_what_was_cancelled_meanwhile() -> None:
    held, by = an_import(), a_visitor(RoleName.DATA_LEAD)
    cancel_import(by=by, brought_in=held.pk)
    with pytest.raises(ImportOverError):
        end_made(by=by, brought_in=held.pk, made=made_folder()[1], after=[])


@pytest.mark.django_db
def test_only_who_may_cancels_or_begins_again() -> None:
    held, by = an_import(), a_visitor(RoleName.LANO)
    with pytest.raises(NotAllowedError):
        cancel_import(by=by, brought_in=held.pk)
    with pytest.raises(NotAllowedError):
        begin_again(by=by, brought_in=held)


@pytest.mark.django_db
def test_the_page_shows_how_far_the_work_is_and_what_stopped_it(data_lead: PageCheckClient) -> None:
    held = an_import()
    Job.objects.update(state=State.RUNNING, worker="w", lease_until=held.begun_at, step="Rows checked",
                       done=120, of=480)  # fmt: skip
    page = page_of(data_lead, held)
    assert "Rows checked: 120 of 480" in page
    assert "Update this page" in page
    Job.objects.update(
        state=State.FAILED, worker="", lease_until=None, finished_at=held.begun_at, error="Broken."
    )
    page = page_of(data_lead, held)
    assert "Broken." in page
    assert "Start again with the same files" in page


@pytest.mark.django_db
def test_each_file_says_that_it_came_in_before(data_lead: PageCheckClient) -> None:
    first, second = an_import(), an_import()
    assert page_of(data_lead, second).count("The same file came in with") == len(return_files())
    assert "The same file came in with" not in page_of(data_lead, first)


def an_archive_of_the_returns() -> SimpleUploadedFile:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for path in sorted(returns_folder().rglob("*")):
            if path.is_file():
                archive.write(path, f"area/{path.relative_to(returns_folder())}")
    return SimpleUploadedFile("area.zip", content.getvalue())


@pytest.mark.django_db
def test_a_zip_archive_gives_the_same_snapshot_as_its_files() -> None:
    held = begin_import(by=a_visitor(RoleName.DATA_LEAD), files=[an_archive_of_the_returns()], as_at=AS_AT)
    work_off()
    held.refresh_from_db()
    assert held.snapshot.sha256 == made_folder()[1].sha256


@pytest.mark.django_db
def test_files_of_the_inbox_are_chosen_by_name_and_copied(
    data_lead: PageCheckClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "schools").mkdir()
    (tmp_path / "schools" / "census.csv").write_text("a,b\n1,2\n")
    (tmp_path / ".hidden.csv").write_text("a\n")
    (tmp_path / "link.csv").symlink_to("/etc/passwd")
    monkeypatch.setattr(settings, "INBOX", str(tmp_path))
    page = data_lead.get(reverse("data:bring-in")).content.decode()
    assert ("schools/census.csv" in page, ".hidden.csv" in page, "link.csv" in page) == (True, False, False)
    data_lead.post(reverse("data:bring-in"), {"inbox": ["schools/census.csv"], **DAY})
    assert Import.objects.get().files.get().name == "census.csv"
    assert (tmp_path / "schools" / "census.csv").is_file()


@pytest.mark.django_db
@pytest.mark.parametrize("asked", ["../secret.csv", "/etc/passwd", "link.csv"])
def test_nothing_else_is_taken_from_the_server(
    asked: str, data_lead: PageCheckClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.csv").write_text("a\n")
    (inbox / "link.csv").symlink_to("/etc/passwd")
    (tmp_path / "secret.csv").write_text("a\n")
    monkeypatch.setattr(settings, "INBOX", str(inbox))
    data_lead.post(reverse("data:bring-in"), {"inbox": [asked], **DAY})
    assert not Import.objects.exists()
