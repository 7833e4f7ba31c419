"""Every address of the room of draws, under one namespace."""

from django.urls import URLPattern

from lanyard.web.draws.ceremony import urls as ceremony
from lanyard.web.draws.certificates import urls as certificates
from lanyard.web.draws.choices import urls as choices
from lanyard.web.draws.families import urls as families
from lanyard.web.draws.lists import urls as lists
from lanyard.web.draws.overview import urls as overview

app_name = "draws"
urlpatterns: list[URLPattern] = [
    *overview.OWN,
    *lists.OWN,
    *ceremony.OWN,
    *certificates.OWN,
    *families.OWN,
    *choices.OWN,
]
