"""Addresses of the record."""

from django.urls import path

from lanyard.web.audit import views

app_name = "audit"
urlpatterns = [
    path("", views.record, name="record"),
    path("file/", views.download, name="download"),
    path("kept/", views.retention, name="retention"),
    path("<int:number>/", views.event, name="event"),
]
