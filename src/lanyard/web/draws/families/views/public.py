"""The public pages "Was my child in the draw?", for whoever has a code. They name nobody."""

from importlib.resources import files

from allauth.core.ratelimit import respond_429
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record_read
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.families.acts import PROOF_TAKEN
from lanyard.web.draws.families.forms import CodeForm
from lanyard.web.draws.families.limits import has_tried_too_often
from lanyard.web.draws.families.queries import can_prove, code_numbered, code_typed, proof_of
from lanyard.web.draws.models import FamilyCode
from lanyard.web.pages.form_pages import sent

_CODE = "family_code"
"""Under what a session holds which code was typed."""

_NOT_KNOWN = "We do not know this code. Check each letter and number. Or ask the council for a new code."


def my_child(request: HttpRequest) -> HttpResponse:
    """The page that asks for the code."""
    form = CodeForm(sent(request))
    if form.is_bound and has_tried_too_often(request):
        return respond_429(request)
    if form.is_valid():
        found = code_typed(form.cleaned_data["code"])
        if found is not None:
            request.session[_CODE] = found.pk
            return HttpResponseRedirect(reverse("draws:my-child-answer"))
        form.add_error("code", _NOT_KNOWN)
    return _unlisted(render(request, "draws/families/my_child.html", {"form": form}))


@never_cache
@require_safe
def answer(request: HttpRequest) -> HttpResponse:
    """Yes or no, and how to check it."""
    found = code_numbered(request.session.get(_CODE))
    if found is None:
        return HttpResponseRedirect(reverse("draws:my-child"))
    frozen = timezone.localtime(found.draw.frozen_at).date()
    said = {
        "is_listed": found.is_listed,
        "can_prove": can_prove(found),
        "frozen_on": date_in_words(frozen),
        "root": found.draw.record.merkle_root,
        "children": found.draw.record.children,
    }
    return _unlisted(render(request, "draws/families/answer.html", said))


@never_cache
@require_safe
def proof(request: HttpRequest) -> HttpResponse:
    """The proof, as a file. That one was taken is on record, not by whom."""
    found = code_numbered(request.session.get(_CODE))
    held = proof_of(found) if found and found.is_listed else None
    if found is None or held is None:
        raise Http404
    _record(request, found)
    return _file(held.model_dump_json(indent=2) + "\n", "application/json", "proof.json")


@require_safe
def checker(_request: HttpRequest) -> HttpResponse:
    """The program of a few lines that checks a proof."""
    program = files("lanyard.core.draws").joinpath("check_proof.py").read_text(encoding="utf-8")
    return _file(program, "text/x-python; charset=utf-8", "check_proof.py")


def _record(request: HttpRequest, code: FamilyCode) -> None:
    record_read(PROOF_TAKEN, by=visitor_of(request), about=About(DRAW, code.draw_id))


def _file(content: str, media_type: str, name: str) -> HttpResponse:
    named = {"Content-Disposition": f'attachment; filename="{name}"'}
    return _unlisted(HttpResponse(content, content_type=media_type, headers=named))


def _unlisted(response: HttpResponse) -> HttpResponse:
    """The answer, which search engines are to leave alone."""
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
