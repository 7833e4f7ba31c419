"""The pages of snapshots."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.imports.actions.beginning import begin_again
from lanyard.web.data.models import Snapshot
from lanyard.web.data.snapshots.actions.using import put_in_use, retire
from lanyard.web.data.snapshots.actions.verifying import verify
from lanyard.web.data.snapshots.acts import LIST_DOWNLOADED
from lanyard.web.data.snapshots.forms import SureForm
from lanyard.web.data.snapshots.lists import SNAPSHOTS
from lanyard.web.data.snapshots.presenters import snapshot_shown
from lanyard.web.data.snapshots.queries import snapshots_listed
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError


@require_safe
def snapshots(request: HttpRequest) -> HttpResponse:
    """All snapshots."""
    return list_page(
        request,
        SNAPSHOTS,
        snapshots_listed(),
        files_at=reverse("data:snapshots-file"),
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
    )


@require_safe
def snapshots_file(request: HttpRequest) -> HttpResponse:
    """The list of snapshots as a file."""
    return list_as_file(request, SNAPSHOTS, snapshots_listed(), act=LIST_DOWNLOADED)


@require_safe
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """What one snapshot was made of, and what can be done with it."""
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "shown": snapshot_shown(_found(pk)),
    }
    return render(request, "data/snapshots/snapshot.html", said)


@require_POST
def verify_now(request: HttpRequest, pk: int) -> HttpResponse:
    """Reads the snapshot anew, and says whether it is as it was made."""
    found = _found(pk)
    faults = verify(by=visitor_of(request), snapshot=found)
    if faults:
        messages.error(request, f"{found} is damaged. {' '.join(faults)}")
    else:
        messages.success(request, f"Every table of {found} is as it was made.")
    return HttpResponseRedirect(_address(found))


def put_in_use_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that puts a snapshot in use, once that is confirmed."""
    found = _found(pk)

    def act(form: SureForm) -> Done:
        put_in_use(by=visitor_of(request), snapshot=pk, version=form.cleaned_data["version"])
        return Done(f"{found} is in use. Everybody sees its figures.", _address(found))

    page = DeskFormPage(
        f"Put {found} in use?",
        "Put in use",
        Link(f"Back to {found}", _address(found)),
        lead=(
            "Everybody who may see figures will see those of this snapshot, with small numbers hidden.",
            "The snapshot in use until now is retired. It is kept, and can be put in use again.",
        ),
        around=around(visitor_of(request), timezone.localdate()),
    )
    return _confirmed(request, page, found, act)


def retire_page(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that retires a snapshot, once that is confirmed."""
    found = _found(pk)

    def act(form: SureForm) -> Done:
        retire(by=visitor_of(request), snapshot=pk, version=form.cleaned_data["version"])
        return Done(f"{found} is retired.", _address(found))

    page = DeskFormPage(
        f"Retire {found}?",
        "Retire",
        Link(f"Back to {found}", _address(found)),
        lead=(
            "Where it is in use, nobody sees figures until another is put in use.",
            "It is kept until its time is over, and can be put in use again.",
        ),
        button_kind="warning",
        around=around(visitor_of(request), timezone.localdate()),
    )
    return _confirmed(request, page, found, act)


@require_POST
def make_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Makes a new snapshot of the same files, whose figures can be shown after all that were seen."""
    found = _found(pk)
    try:
        begun = begin_again(by=visitor_of(request), brought_in=found.made_of)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(_address(found))
    words = f"A new snapshot is being made of the same files, as {begun}."
    return lead_on(request, Done(words, reverse("data:import", args=[begun.pk])))


def _confirmed(
    request: HttpRequest, page: DeskFormPage, found: Snapshot, act: Callable[[SureForm], Done]
) -> HttpResponse:
    form = SureForm(sent(request), initial={"version": found.version})
    try:
        return form_page(request, page, form, act)
    except ChangedMeanwhileError as changed:
        messages.error(request, str(changed))
        return HttpResponseRedirect(page.back.href)


def _found(pk: int) -> Snapshot:
    return get_object_or_404(snapshots_listed(), pk=pk)


def _address(snapshot: Snapshot) -> str:
    return reverse("data:snapshot", args=[snapshot.pk])
