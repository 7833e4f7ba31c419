"""Every address of the people room, under one namespace."""

from django.urls import URLPattern

app_name = "people"
urlpatterns: list[URLPattern] = []
