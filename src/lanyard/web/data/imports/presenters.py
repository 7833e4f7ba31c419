"""Imports in ready words, for their pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.web.access.routes import access_table
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.imports.outcome import Refusal
from lanyard.web.data.imports.queries import Counted, earlier_of_same, seen_before, work_of
from lanyard.web.data.imports.queries import counted as problems_counted
from lanyard.web.data.imports.words import kind_in_words, size_in_words
from lanyard.web.data.models import Import, ImportedFile, ImportState, SnapshotState
from lanyard.web.data.snapshots.presenters import differences
from lanyard.web.data.snapshots.queries import Pair, before
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.presenters import JobShown, job_shown
from lanyard.web.pages.links import Link

_COLOURS = {
    ImportState.MAKING: "blue",
    ImportState.MADE: "green",
    ImportState.REFUSED: "red",
    ImportState.CANCELLED: "grey",
}


def state_in_words(brought_in: Import, *, goes_on: bool) -> tuple[str, str]:
    """How far an import is, and its colour. What should be read while no work goes on has stopped."""
    if brought_in.state == ImportState.MAKING and not goes_on:
        return "Stopped", "red"
    return brought_in.get_state_display(), _COLOURS[ImportState(brought_in.state)]


@dataclass(frozen=True)
class FileShown:
    """One file of an import as its page lists it; `workbook` says what is to be mended in it."""

    name: str
    what: str
    rows: str
    size: str
    seen: Link | None
    workbook: Link | None


@dataclass(frozen=True)
class ImportShown:
    """Everything that the page of an import places.

    `job` is the work while it goes on, which `renews` itself where the visitor may see the work's own page;
    `stopped` says why it does not go on any more. `facts` are titles with their values; `is_new` is a
    snapshot that waits to be put in use; `differences` are those from the snapshot `since`; `onward` are the
    pages of what was found. `go_on` are the words of the button that begins a new import with the files that
    are left, where there are some.
    """

    title: str
    state: str
    colour: str
    address: str
    job: JobShown | None
    renews: bool
    stopped: str
    same_as: Link | None
    facts: tuple[dict[str, str], ...]
    refusals: tuple[Refusal, ...]
    go_on: str
    can_be_cancelled: bool
    snapshot: Link | None
    is_new: bool
    since: str
    differences: tuple[Link, ...]
    onward: tuple[Link, ...]
    files: tuple[FileShown, ...]


def import_shown(brought_in: Import, refusals: Sequence[Refusal], visitor: Visitor) -> ImportShown:
    """An import as its page shows it to a visitor."""
    work = work_of(brought_in) if brought_in.state == ImportState.MAKING else None
    goes_on = work is not None and not work.is_finished
    found = problems_counted(brought_in) if brought_in.state == ImportState.MADE else None
    same = earlier_of_same(brought_in)
    state, colour = state_in_words(brought_in, goes_on=goes_on)
    since = before(brought_in.snapshot) if found else None
    return ImportShown(
        title=str(brought_in),
        state=state,
        colour=colour,
        address=_address(brought_in),
        job=job_shown(work, visitor) if work and goes_on else None,
        renews=work is not None and goes_on and _may_see(visitor, work),
        stopped=_stopped(brought_in, work),
        same_as=Link(str(same), _address(same)) if same else None,
        facts=tuple({"key": key, "value": value} for key, value in _facts(brought_in, found)),
        refusals=tuple(refusals),
        go_on=_go_on(brought_in, refusals, goes_on=goes_on),
        can_be_cancelled=brought_in.state == ImportState.MAKING,
        snapshot=_snapshot(brought_in) if found else None,
        is_new=found is not None and brought_in.snapshot.state == SnapshotState.DRAFT,
        since=str(since) if since else "",
        differences=tuple(differences(Pair(since, brought_in.snapshot))) if since else (),
        onward=tuple(_onward(brought_in, found)) if found else (),
        files=tuple(_files(brought_in, found.by_file if found else {})),
    )


def _address(brought_in: Import) -> str:
    return reverse("data:import", args=[brought_in.pk])


def _may_see(visitor: Visitor, work: Job) -> bool:
    return Job.objects.within(visitor, SEE_JOBS).filter(pk=work.pk).exists()


def _stopped(brought_in: Import, work: Job | None) -> str:
    """Why an import that should be read is not; nothing where it is, or is over."""
    if brought_in.state != ImportState.MAKING or (work and not work.is_finished):
        return ""
    return (work.error if work else "") or "The work was stopped before it was done."


def _go_on(brought_in: Import, refusals: Sequence[Refusal], *, goes_on: bool) -> str:
    """The words of the button; nothing where no file is left, or nothing is to be done again."""
    if brought_in.files_erased_on or brought_in.state in {ImportState.MADE, ImportState.CANCELLED} or goes_on:
        return ""
    if brought_in.state == ImportState.MAKING:
        return "Start again with the same files"
    refused = {refusal.file for refusal in refusals}
    left = brought_in.files.exclude(name__in=refused).exists()
    return "Leave these files out and go on" if left else ""


def _snapshot(brought_in: Import) -> Link:
    snapshot = brought_in.snapshot
    return Link(str(snapshot), reverse("data:snapshot", args=[snapshot.pk]))


def _facts(brought_in: Import, found: Counted | None) -> Iterator[tuple[str, str]]:
    begun = timezone.localtime(brought_in.begun_at)
    by = f" by {brought_in.begun_by}" if brought_in.begun_by else ""
    yield "Brought in", f"{date_in_words(begun.date())} at {time_in_words(begun.time())}{by}"
    yield "Day of the lists", date_in_words(brought_in.as_at)
    if found:
        yield "Children and young people", count(brought_in.snapshot.children)


def _onward(brought_in: Import, found: Counted) -> Iterator[Link]:
    """What was found, by category, each with its number and its page."""
    problems = reverse("data:problems", args=[brought_in.pk])
    errors = counted(found.errors, "error breaks a rule", "errors break rules")
    queries = counted(found.queries, "query wants a look", "queries want a look")
    yield Link(errors, f"{problems}?severity=error")
    yield Link(queries, f"{problems}?severity=query&accepted=no")
    if found.accepted:
        accepted = counted(found.accepted, "query was accepted before", "queries were accepted before")
        yield Link(accepted, f"{problems}?accepted=yes")
    conflicts = counted(found.conflicts, "statement that returns", "statements that returns")
    yield Link(f"{conflicts} disagree about", reverse("data:conflicts", args=[brought_in.pk]))
    if found.to_review and _REVIEW in access_table():
        words = counted(found.to_review, "pair of rows may be", "pairs of rows may be")
        yield Link(f"{words} one child", reverse(_REVIEW, args=[brought_in.snapshot.pk]))


_REVIEW = "data:to-review"
"""The page where people say of two rows whether they are one child, where it is there."""


def _files(brought_in: Import, to_mend: Mapping[str, int]) -> Iterator[FileShown]:
    seen = seen_before(brought_in)
    for file in brought_in.files.all():
        earlier = seen.get(file.sha256)
        yield FileShown(
            name=f"{file.folder}/{file.name}" if file.folder else file.name,
            what=_what(file, brought_in),
            rows="" if file.rows is None else count(file.rows),
            size=size_in_words(file.size),
            seen=Link(str(earlier), _address(earlier)) if earlier else None,
            workbook=_workbook(file, to_mend.get(file.name, 0)),
        )


def _what(file: ImportedFile, brought_in: Import) -> str:
    if not file.kind:
        return "No return that is known: not used" if brought_in.state == ImportState.MADE else ""
    year = f", {file.year}" if file.year else ""
    aside = "" if file.is_used else ". Set aside: another file counts instead"
    return f"{kind_in_words(file.kind)}{year}{aside}"


def _workbook(file: ImportedFile, to_mend: int) -> Link | None:
    if not to_mend:
        return None
    words = f"{counted(to_mend, 'problem', 'problems')} as a workbook"
    return Link(words, reverse("data:workbook", args=[file.pk]))
