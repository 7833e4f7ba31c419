"""Every address of the inspections room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.inspections.board import urls as board
from lanyard.web.inspections.calling import urls as calling
from lanyard.web.inspections.days_off import urls as days_off
from lanyard.web.inspections.enquiries import urls as enquiries
from lanyard.web.inspections.forum import urls as forum
from lanyard.web.inspections.meetings import urls as meetings
from lanyard.web.inspections.method import urls as method
from lanyard.web.inspections.rehearsal import urls as rehearsal
from lanyard.web.inspections.tasks import urls as tasks
from lanyard.web.inspections.team import urls as team
from lanyard.web.inspections.timeline import urls as timeline

app_name = "inspections"
urlpatterns: list[URLPattern] = [
    *calling.OWN,
    *timeline.OWN,
    *tasks.OWN,
    *board.OWN,
    *team.OWN,
    *meetings.OWN,
    *forum.OWN,
    *enquiries.OWN,
    *method.OWN,
    *rehearsal.OWN,
    *days_off.OWN,
]
