"""The addresses of calls and of the lists of inspections."""

from django.urls import path

from lanyard.web.inspections.calling import views
from lanyard.web.inspections.calling.entering import ENTER_CALL
from lanyard.web.inspections.calling.noting import views as noting
from lanyard.web.pages.steps import steps_urls

OWN = [
    path("", views.inspections, name="list"),
    path("file/", views.inspections_file, name="list-file"),
    path("rehearsals/", views.rehearsals, name="played"),
    path("rehearsals/file/", views.rehearsals_file, name="played-file"),
    *steps_urls(ENTER_CALL, "call/"),
    path("<int:pk>/team/calls/", noting.calls, name="calls"),
    path("<int:pk>/team/calls/add/", noting.add, name="add-call"),
    path("calls/<int:pk>/change/", noting.change, name="change-call"),
    path("calls/<int:pk>/remove/", noting.remove, name="remove-call"),
    path("<int:pk>/end/", views.end, name="end"),
    path("<int:pk>/reopen/", views.reopen, name="reopen"),
]
