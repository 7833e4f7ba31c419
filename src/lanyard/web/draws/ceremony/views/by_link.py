"""The pages of a party for whoever came by the link that was sent to them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from lanyard.core.draws.folder import CERTIFICATE, CHECKER, VERIFIERS
from lanyard.web.draws.ceremony.access import DRAW_WORDS
from lanyard.web.draws.ceremony.views import speaking
from lanyard.web.draws.ceremony.ways import Ways
from lanyard.web.draws.lists.files import answer
from lanyard.web.draws.models import DrawState, Party
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

PDF = "certificate.pdf"
_OPEN = (CERTIFICATE, PDF, CHECKER)


@require_safe
@by_link(DRAW_WORDS)
def party(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """What the party is to do now."""
    return speaking.party_page(request, _ways(link))


@by_link(DRAW_WORDS)
def commit(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that commits to words."""
    return speaking.commit_page(request, _ways(link))


@by_link(DRAW_WORDS)
def commit_own(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that takes a commitment of one's own."""
    return speaking.commit_own_page(request, _ways(link))


@by_link(DRAW_WORDS)
def reveal(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The page that says the words."""
    return speaking.reveal_page(request, _ways(link))


@require_safe
@by_link(DRAW_WORDS)
def file(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """A file with which the draw can be checked. None of them says anything that the holder may not see."""
    draw = _ways(link).party.ceremony.draw
    name = request.GET.get("file", CHECKER)
    may_have = name in _OPEN or (name == VERIFIERS and draw.shown_at)
    if not may_have or (name in {CERTIFICATE, PDF} and draw.state != DrawState.DRAWN):
        raise Http404
    return answer(draw, name)


def _ways(link: SignedLink) -> Ways:
    found = Party.objects.select_related("ceremony__draw")
    return Ways(get_object_or_404(found, pk=int(link.about_id)), is_by_link=True)
