"""Every address of the room of draws, under one namespace."""

from django.urls import URLPattern

app_name = "draws"
urlpatterns: list[URLPattern] = []
