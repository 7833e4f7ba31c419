"""Addresses of signed links."""

from django.urls import path

from lanyard.web.people.links import views

OWN = [
    path("link/", views.open_link, name="open-link"),
    path("link/continue/", views.use, name="use-link"),
    path("link/not-me/", views.not_me, name="not-me"),
    path("link/wrong-person/", views.wrong_person, name="wrong-person"),
    path("link/<str:token>/", views.link, name="link"),
    path("links/", views.links, name="links"),
    path("links/<int:link>/", views.sent_link, name="sent-link"),
]
