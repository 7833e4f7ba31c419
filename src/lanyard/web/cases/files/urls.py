"""The addresses of files of cases."""

from django.urls import path

from lanyard.web.cases.files import views

OWN = [path("files/<int:pk>/", views.file, name="file")]
