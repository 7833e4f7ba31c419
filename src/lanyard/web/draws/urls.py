"""Every address of the room of draws, under one namespace."""

from django.urls import URLPattern

from lanyard.web.draws.choices import urls as choices

app_name = "draws"
urlpatterns: list[URLPattern] = [*choices.OWN]
