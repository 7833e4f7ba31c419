"""The pages by which the data team makes codes. A code is shown in the one answer to its making."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.draws.access import MAKE_FAMILY_CODES, SEE_DRAWS
from lanyard.web.draws.families.actions import LETTERS_AT_ONCE, MadeCode, make_code, make_letters
from lanyard.web.draws.families.forms import LettersForm, OneCodeForm
from lanyard.web.draws.families.queries import codes_of
from lanyard.web.draws.finding import draw_of
from lanyard.web.draws.frame import DrawFormPage, around
from lanyard.web.draws.models import Draw
from lanyard.web.pages.form_pages import sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError

_LETTERS = (
    f"You get one PDF with up to {LETTERS_AT_ONCE} letters, a page a family, for families without a code.",
    "Make it again for the next ones. The codes are in this file alone and cannot be shown again.",
    "Save it where only your team can open it, print it, and delete it.",
)
_ONE_CODE = (
    "For a family that asks, or has lost its letter. The code is shown once: write it down for them.",
    "A family whose child is not in the list gets a code too. It tells them so.",
)


@require_safe
def families(request: HttpRequest, pk: int) -> HttpResponse:
    """How families ask whether their child was in the list, and how many have a code."""
    visitor, draw = visitor_of(request), draw_of(request, pk, SEE_DRAWS)
    said = {
        "around": around(draw, visitor),
        "draw": draw,
        "codes": codes_of(draw) if draw.fingerprint else None,
        "public": public_address(),
        "may_make": visitor.may(MAKE_FAMILY_CODES) and draw.state in ("frozen", "drawn"),
    }
    return render(request, "draws/families/families.html", said)


@never_cache
def letters(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that makes the next letters; the answer to it is their file, which is kept nowhere."""
    draw, form = draw_of(request, pk, MAKE_FAMILY_CODES), LettersForm(sent(request))
    if form.is_valid():
        try:
            return _letters_file(draw, make_letters(by=visitor_of(request), draw=pk))
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
    return _page(request, draw, form, "Make letters for families", "Make letters", _LETTERS)


@never_cache
def one_code(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that makes one code; the answer shows it, once."""
    draw, form = draw_of(request, pk, MAKE_FAMILY_CODES), OneCodeForm(sent(request))
    if form.is_valid():
        try:
            made = make_code(by=visitor_of(request), draw=pk, source_id=form.cleaned_data["source_id"])
            said = {"around": around(draw, visitor_of(request)), "draw": draw, "made": made}
            return render(request, "draws/families/code.html", {**said, "public": public_address()})
        except RefusedError as refusal:
            form.add_error(refusal.field, str(refusal))
    return _page(request, draw, form, "Make one code", "Make code", _ONE_CODE)


def public_address() -> str:
    """The whole address of the public page, for letters."""
    return f"{settings.SITE_ADDRESS}{reverse('draws:my-child')}"


def _letters_file(draw: Draw, made: list[MadeCode]) -> HttpResponse:
    from lanyard.core.packs.pdf.family_letters import (  # noqa: PLC0415 - brings the PDF writer
        FamilyLetter,
        FamilyLetters,
        family_letters_pdf,
    )

    today = timezone.localdate()
    file = FamilyLetters(
        draw=f"{draw}: {draw.title}",
        frozen_on=timezone.localtime(draw.frozen_at).date(),
        address=public_address(),
        letters=tuple(FamilyLetter(each.code, each.source_id) for each in made),
    )
    named = {"Content-Disposition": f'attachment; filename="letters-draw-{draw.pk}.pdf"'}
    return HttpResponse(family_letters_pdf(file, today), content_type="application/pdf", headers=named)


def _page(
    request: HttpRequest,
    draw: Draw,
    form: LettersForm | OneCodeForm,
    title: str,
    button: str,
    lead: tuple[str, ...],
) -> HttpResponse:
    back = Link("Back to families", reverse("draws:families", args=[draw.pk]))
    page = DrawFormPage(title, button, back, lead, around=around(draw, visitor_of(request)))
    return render(request, page.template, {"page": page, "form": form})
