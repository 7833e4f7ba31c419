"""Every address of the cases room, under one namespace."""

from django.urls import URLPattern

app_name = "cases"
urlpatterns: list[URLPattern] = []
