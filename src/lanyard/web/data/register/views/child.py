"""The page of one child."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.data.frame import around
from lanyard.web.data.register.actions import record_opening
from lanyard.web.data.register.child.presenters import child_shown
from lanyard.web.data.register.queries import child_of, snapshot_chosen
from lanyard.web.pages.links import Link


@require_safe
def child(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """A child of a snapshot, by its number there. That it was opened is on record before it is shown."""
    snapshot = snapshot_chosen(pk)
    found = child_of(snapshot, number)
    if found is None:
        raise Http404
    record_opening(by=visitor_of(request), identity=found.identity)
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "back": Link(f"Back to the register of {snapshot}", reverse("data:register-of", args=[pk])),
        "snapshot": snapshot,
        "shown": child_shown(found, snapshot.pk, snapshot.made_of.as_at),
    }
    return render(request, "data/register/child.html", said)
