"""Every address of the data room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.data.accepted import urls as accepted
from lanyard.web.data.catalogue import urls as catalogue
from lanyard.web.data.drills import urls as drills
from lanyard.web.data.figures import urls as figures
from lanyard.web.data.imports import urls as imports
from lanyard.web.data.providers import urls as providers
from lanyard.web.data.register import urls as register
from lanyard.web.data.snapshots import urls as snapshots

app_name = "data"
urlpatterns: list[URLPattern] = [
    *figures.OWN,
    *imports.OWN,
    *accepted.OWN,
    *snapshots.OWN,
    *catalogue.OWN,
    *drills.OWN,
    *providers.OWN,
    *register.OWN,
]
