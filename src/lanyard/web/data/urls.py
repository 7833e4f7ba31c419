"""Every address of the data room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.data.imports import urls as imports

app_name = "data"
urlpatterns: list[URLPattern] = [*imports.OWN]
