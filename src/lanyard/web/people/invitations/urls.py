"""Addresses of invitations."""

from django.urls import path

from lanyard.web.people.invitations import views

OWN = [path("join/<int:about_id>/", views.join, name="join")]
