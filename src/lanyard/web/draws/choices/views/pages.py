"""The pages that show inspectors' choice: to everybody without children's ids, and to few with them."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record_read
from lanyard.web.draws.access import RECORD_CHOICE, SEE_DRAWS
from lanyard.web.draws.choices.acts import CHILDREN_SEEN, TEMPLATE_TAKEN
from lanyard.web.draws.choices.presenters import events_shown, quotas_shown
from lanyard.web.draws.choices.queries import history_of, present_choice, sent_lists_of
from lanyard.web.draws.choices.quotas import tracking_of
from lanyard.web.draws.choices.sealed import first_broken
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.pages.lists import FileType, file_type_of

FORMS = (FileType.ODS, FileType.XLSX)
"""The files that the inspectors' form is given as."""


@require_safe
def choice(request: HttpRequest, pk: int) -> HttpResponse:
    """Who is chosen now, under which quotas, and everything that was recorded."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, SEE_DRAWS)
    sent, history = list(sent_lists_of(inspection)), history_of(inspection)
    latest = history[-1] if history else None
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "tracking": tracking_of(inspection.rules_of),
        "sent": sent,
        "present": latest.choice if latest else None,
        "quotas": quotas_shown(latest) if latest else [],
        "events": events_shown(sent, history),
        "broken": first_broken(history),
        "may_record": visitor.may(RECORD_CHOICE) and inspection.ended_on is None,
        "may_see_children": visitor.may(RECORD_CHOICE),
    }
    return render(request, "draws/choices/choice.html", said)


@require_safe
def children(request: HttpRequest, pk: int) -> HttpResponse:
    """Which rows of the sent list the chosen children are, with the inspectors' reasons."""
    visitor, inspection = visitor_of(request), inspection_of(request, pk, RECORD_CHOICE)
    present = present_choice(inspection)
    if present is None:
        return HttpResponseRedirect(reverse("draws:choice", args=[pk]))
    record_read(CHILDREN_SEEN, by=visitor, about=About("inspection", pk))
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "present": present,
        "is_erased": not any(child.row for child in present.children),
        "files": [
            (each.words, f"{reverse('draws:chosen-template', args=[pk])}?file={each}") for each in FORMS
        ],
    }
    return render(request, "draws/choices/children.html", said)


@require_safe
def template(request: HttpRequest, pk: int) -> HttpResponse:
    """The inspectors' form for the chosen and the reserves, filled as far as it can be."""
    from lanyard.web.draws.choices.template_file import template_bytes  # noqa: PLC0415 - brings the writers

    visitor, inspection = visitor_of(request), inspection_of(request, pk, RECORD_CHOICE)
    present, file_type = present_choice(inspection), file_type_of(request)
    if present is None:
        return HttpResponseRedirect(reverse("draws:choice", args=[pk]))
    if file_type not in FORMS:
        raise Http404
    content = template_bytes(present, file_type)
    record_read(TEMPLATE_TAKEN, by=visitor, about=About("inspection", pk))
    named = {"Content-Disposition": f'attachment; filename="chosen-and-reserves.{file_type}"'}
    return HttpResponse(content, content_type=file_type.media_type, headers=named)
