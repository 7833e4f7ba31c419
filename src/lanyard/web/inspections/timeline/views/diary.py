"""The dates in one's own diary: the page that makes, shows and revokes the link, and what diaries read."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.timeline.feed import DIARY, feed_of, make_feed, note_read, open_feed, revoke_feed
from lanyard.web.inspections.timeline.views.dates import calendar_answer
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.links.presenters import moment_in_words
from lanyard.web.people.models import SignedLink


@never_cache
@require_http_methods(["GET", "POST"])
def your_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """Whether one's diary has a link to these dates; sent, makes one.

    The answer that has the address is not redirected: nowhere else is the address kept.
    """
    inspection, visitor = inspection_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    made = make_feed(by=visitor, inspection=pk) if request.method == "POST" else None
    link = made.link if made else feed_of(visitor.person, pk)
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "address": _address(made.token) if made else "",
        "made": moment_in_words(link.made) if link else "",
        "until": moment_in_words(link.expires) if link else "",
        "read": moment_in_words(link.last_used) if link and link.last_used else "",
    }
    return render(request, "inspections/timeline/your_calendar.html", said)


@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Closes the link of one's own diary."""
    inspection_of(request, pk, SEE_INSPECTIONS)
    if revoke_feed(by=visitor_of(request), inspection=pk):
        messages.success(request, "The link no longer works. Remove the calendar from your diary too.")
    return HttpResponseRedirect(reverse("inspections:your-calendar", args=[pk]))


@never_cache
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:  # noqa: ARG001 - given to every address
    """What a diary reads by its link, again and again."""
    link = open_feed(token)
    if link is None:
        raise Http404
    inspection = get_object_or_404(Inspection, pk=int(link.about_id))
    note_read(link)
    return calendar_answer(inspection)


@require_safe
@by_link(DIARY)
def by_diary_link(request: HttpRequest, link: SignedLink) -> HttpResponse:  # noqa: ARG001 - given to every address
    """The dates as a file, for somebody who opens the link by hand."""
    return calendar_answer(get_object_or_404(Inspection, pk=int(link.about_id)))


def _address(token: str) -> str:
    return settings.SITE_ADDRESS + reverse("inspections:feed", args=[token])
