"""The addresses of meetings."""

from django.urls import path

from lanyard.web.inspections.meetings.views import attending, one, own

OWN = [
    path("<int:pk>/meetings/", one.meetings, name="meetings"),
    path("<int:pk>/meetings/add/", own.add, name="add-meeting"),
    path("meetings/<int:pk>/", one.meeting, name="meeting"),
    path("meetings/<int:pk>/place/", one.place, name="place-meeting"),
    path("meetings/<int:pk>/write/", one.write, name="write-meeting"),
    path("meetings/<int:pk>/remove/", own.remove, name="remove-meeting"),
    path("meetings/<int:pk>/attendees/add/", attending.add, name="add-attendees"),
    path("meetings/attendees/<int:pk>/remove/", attending.remove, name="remove-attendee"),
    path("meetings/<int:pk>/actions/add/", one.add_action, name="add-meeting-action"),
    path("meetings/actions/<int:pk>/done/", one.turn, name="turn-meeting-action"),
]
