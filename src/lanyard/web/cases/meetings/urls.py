"""The addresses of the meetings about a child."""

from django.urls import path

from lanyard.web.cases.meetings import views

OWN = [
    path("child/<int:pk>/meetings/", views.meetings, name="meetings"),
    path("meetings/<int:pk>/change/", views.change, name="change-meeting"),
    path("meetings/<int:pk>/open-again/", views.reopen, name="reopen-meeting"),
    path("meetings/<int:pk>/people/add/", views.add, name="add-attendee"),
    path("meetings/people/<int:pk>/change/", views.change_somebody, name="change-attendee"),
    path("meetings/people/<int:pk>/remove/", views.remove_somebody, name="remove-attendee"),
]
