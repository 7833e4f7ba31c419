"""Every address of the inspections room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.inspections.board import urls as board
from lanyard.web.inspections.meetings import urls as meetings
from lanyard.web.inspections.tasks import urls as tasks
from lanyard.web.inspections.team import urls as team

app_name = "inspections"
urlpatterns: list[URLPattern] = [
    *tasks.OWN,
    *board.OWN,
    *team.OWN,
    *meetings.OWN,
]
