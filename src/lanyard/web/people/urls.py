"""Every address of the people room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.people.directory import urls as directory
from lanyard.web.people.invitations import urls as invitations
from lanyard.web.people.links import urls as links
from lanyard.web.people.sign_in import urls as sign_in

app_name = "people"
urlpatterns: list[URLPattern] = [
    *sign_in.OWN,
    *links.OWN,
    *invitations.OWN,
    *directory.OWN,
]
