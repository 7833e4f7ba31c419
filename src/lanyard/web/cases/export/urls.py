"""The address of the file of a case."""

from django.urls import path

from lanyard.web.cases.export import views

OWN = [path("child/<int:pk>/file/", views.export, name="export")]
