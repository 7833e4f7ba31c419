"""The addresses of imports."""

from django.urls import path

from lanyard.web.data.imports import views

OWN = [
    path("imports/", views.imports, name="imports"),
    path("imports/file/", views.imports_file, name="imports-file"),
    path("imports/bring-in/", views.bring_in, name="bring-in"),
    path("imports/<int:pk>/", views.one, name="import"),
    path("imports/<int:pk>/problems/", views.problems, name="problems"),
    path("imports/<int:pk>/problems/file/", views.problems_file, name="problems-file"),
]
