"""The addresses of the team."""

from django.urls import path

from lanyard.web.inspections.team import contacts_views as contacts
from lanyard.web.inspections.team import views

OWN = [
    path("<int:pk>/team/", views.team, name="team"),
    path("<int:pk>/team/fill/", views.fill, name="fill-role"),
    path("team/<int:pk>/change/", views.change, name="change-member"),
    path("team/<int:pk>/remove/", views.remove, name="remove-member"),
    path("team/<int:pk>/link/", views.send_link, name="send-link"),
    path("team/<int:pk>/tasks/", views.give, name="give-tasks"),
    path("<int:pk>/team/contacts/", contacts.contacts, name="contacts"),
    path("<int:pk>/team/contacts/file/", contacts.contacts_file, name="contacts-file"),
]
