"""The page of the rules that an inspection runs under."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.data.rulebook import rulebook
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import around
from lanyard.web.inspections.timeline.rule_words import rules_in_words


@require_safe
def rules(request: HttpRequest, pk: int) -> HttpResponse:
    """The framework as it stood at the call: settings, with what the area has changed, and their sources."""
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    said = {
        "around": around(inspection, visitor_of(request), timezone.localdate()),
        "inspection": inspection,
        "rules": rules_in_words(inspection.rules_of),
        "problems": [str(each) for each in rulebook().problems],
    }
    return render(request, "inspections/timeline/rules.html", said)
