"""The pages of one list for whoever came by the link that was sent to them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from lanyard.web.data.models import Part, PartWanted
from lanyard.web.data.providers.access import SENDING
from lanyard.web.data.providers.presenters import wanted_title
from lanyard.web.data.providers.views.shared import page_of, problems_page, send_page, template_file
from lanyard.web.data.providers.ways import VERSION, Way
from lanyard.web.pages.form_pages import FormPage
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink


@require_safe
@by_link(SENDING)
def home(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The list that is asked for, what was sent of it, and its figures over periods."""
    wanted = _wanted(link)
    said = page_of(wanted, Way(wanted.pk, is_by_link=True), may_decide=False)
    said["name"] = link.for_name
    return render(request, "data/providers/by_link.html", said)


@by_link(SENDING)
def send(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page by which a version is sent."""
    wanted = _wanted(link)
    way = Way(wanted.pk, is_by_link=True)
    return send_page(request, wanted, way, FormPage(f"Send {wanted_title(wanted)}", "Send", way.home()))


@require_safe
@by_link(SENDING)
def template(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The empty form of the list."""
    return template_file(request, _wanted(link))


@require_safe
@by_link(SENDING)
def problems(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The problems in one version of the list; versions of others are not found."""
    wanted, asked = _wanted(link), request.GET.get(VERSION, "")
    parts = Part.objects.select_related("wanted").filter(wanted=wanted)
    part = get_object_or_404(parts, pk=int(asked) if asked.isdecimal() else 0)
    return problems_page(request, part, Way(wanted.pk, is_by_link=True))


def _wanted(link: SignedLink) -> PartWanted:
    """The list of the link: once it is asked for no more, the link leads nowhere."""
    open_ones = PartWanted.objects.open().select_related("organisation")
    return get_object_or_404(open_ones, pk=int(link.about_id))
