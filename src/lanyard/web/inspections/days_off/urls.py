"""The addresses of the area's days off."""

from django.urls import path

from lanyard.web.inspections.days_off import views

OWN = [
    path("days-off/", views.days_off, name="days-off"),
    path("days-off/file/", views.days_off_file, name="days-off-file"),
    path("days-off/add/", views.add, name="add-days-off"),
    path("days-off/import/", views.bring_in, name="import-days-off"),
    path("days-off/<int:pk>/", views.change, name="change-days-off"),
    path("days-off/<int:pk>/remove/", views.remove, name="remove-days-off"),
]
