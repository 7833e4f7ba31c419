"""The addresses of meetings."""

from django.urls import path

from lanyard.web.inspections.meetings import views

OWN = [
    path("<int:pk>/meetings/", views.meetings, name="meetings"),
    path("meetings/<int:pk>/", views.meeting, name="meeting"),
    path("meetings/<int:pk>/place/", views.place, name="place-meeting"),
    path("meetings/<int:pk>/write/", views.write, name="write-meeting"),
    path("meetings/<int:pk>/actions/add/", views.add_action, name="add-meeting-action"),
    path("meetings/actions/<int:pk>/done/", views.turn, name="turn-meeting-action"),
]
