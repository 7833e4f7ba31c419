"""The addresses of pen portraits."""

from django.urls import path

from lanyard.web.cases.access import GIVE_PARTS
from lanyard.web.cases.portrait import views
from lanyard.web.cases.portrait.sections import PEN_PORTRAIT
from lanyard.web.cases.writing.views.doors import linked, signed_in, urls_of

OWN = [
    path("child/<int:pk>/portrait/", views.portrait, name="portrait"),
    path("child/<int:pk>/portrait/begin/", views.begin, name="begin-portrait"),
    path(
        "portrait/<int:pk>/picture/",
        signed_in(PEN_PORTRAIT, views.picture, GIVE_PARTS),
        name="picture-portrait",
    ),
    path(
        "by-link/portrait/<int:about_id>/picture/",
        linked(PEN_PORTRAIT, views.picture),
        name="picture-portrait-by-link",
    ),
    path("portrait/<int:pk>/picture/remove/", views.remove, name="remove-picture-portrait"),
    path("portrait/<int:pk>/picture/show/", views.show, name="show-picture"),
    *urls_of(PEN_PORTRAIT),
]
