"""The record for auditors: the list, its files, one event, and how long things are kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.access import DOWNLOAD_EVENTS
from lanyard.web.audit.event_page import event_page
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.models import Event
from lanyard.web.audit.own import RECORD_DOWNLOADED
from lanyard.web.audit.record_list import record_list
from lanyard.web.audit.retention.presenters import retention_page
from lanyard.web.pages.lists import shown


@require_safe
def record(request: HttpRequest) -> HttpResponse:
    """What happened, newest first."""
    files_at = reverse("audit:download") if visitor_of(request).may(DOWNLOAD_EVENTS) else ""
    page = shown(request, record_list(request.GET), Event.objects.all(), files_at)
    return render(request, "audit/record.html", {"shown": page})


@require_safe
def download(request: HttpRequest) -> HttpResponse:
    """The same events as a file."""
    return list_as_file(request, record_list(request.GET), Event.objects.all(), act=RECORD_DOWNLOADED)


@require_safe
def event(request: HttpRequest, number: int) -> HttpResponse:
    """One event with all that it says."""
    found = get_object_or_404(Event, number=number)
    return render(request, "audit/event.html", {"page": event_page(found, visitor_of(request))})


@require_safe
def retention(request: HttpRequest) -> HttpResponse:
    """How long each class of record is kept, and what is due to go."""
    return render(request, "audit/retention.html", {"page": retention_page(timezone.localdate())})
