"""The pages of the forum's list for whoever came by the link that was sent to them."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from lanyard.web.inspections.forum.access import FORUM_LIST
from lanyard.web.inspections.forum.queries import FORUM
from lanyard.web.inspections.forum.views.shared import answer_page, list_page
from lanyard.web.inspections.forum.ways import ITEM, Way
from lanyard.web.inspections.models import Inspection
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink


@require_safe
@by_link(FORUM_LIST)
def forum(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The forum's list."""
    inspection = _running(link)
    return list_page(request, inspection, Way(inspection.pk, is_by_link=True), link.for_name)


@by_link(FORUM_LIST)
def answer(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that keeps one answer; what is not on this list is not found."""
    inspection = _running(link)
    way, asked = Way(inspection.pk, is_by_link=True), request.GET.get(ITEM, "")
    if not asked.isdecimal():
        return HttpResponseRedirect(way.list().href)
    items = inspection.tasks.filter(part_of=FORUM).select_related("inspection")
    return answer_page(request, get_object_or_404(items, pk=int(asked)), way)


def _running(link: SignedLink) -> Inspection:
    """The inspection of the link: once it is over, the link leads nowhere."""
    return get_object_or_404(Inspection.objects.running(), pk=int(link.about_id))
