"""Every address of the cases room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.cases.board import urls as board
from lanyard.web.cases.chronology import urls as chronology
from lanyard.web.cases.consent_forms import urls as consent_forms
from lanyard.web.cases.documents import urls as documents
from lanyard.web.cases.export import urls as export
from lanyard.web.cases.files import urls as files
from lanyard.web.cases.front_sheet import urls as front_sheet
from lanyard.web.cases.meetings import urls as meetings
from lanyard.web.cases.opening import urls as opening
from lanyard.web.cases.participation import urls as participation
from lanyard.web.cases.portrait import urls as portrait
from lanyard.web.cases.summary import urls as summary

app_name = "cases"
urlpatterns: list[URLPattern] = [
    *board.OWN,
    *documents.OWN,
    *files.OWN,
    *front_sheet.OWN,
    *chronology.OWN,
    *portrait.OWN,
    *summary.OWN,
    *participation.OWN,
    *consent_forms.OWN,
    *meetings.OWN,
    *opening.OWN,
    *export.OWN,
]
