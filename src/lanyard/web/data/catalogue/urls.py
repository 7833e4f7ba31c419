"""The addresses of the catalogue."""

from django.urls import path

from lanyard.web.data.catalogue.views import all as whole
from lanyard.web.data.catalogue.views import by_link, own

OWN = [
    path("catalogue/", whole.catalogue, name="catalogue"),
    path("catalogue/file/", whole.catalogue_file, name="catalogue-file"),
    path("catalogue/links/", whole.links, name="send-entry-links"),
    path("catalogue/mine/", own.mine, name="own-entries"),
    path("catalogue/entry/<slug:item>/", whole.entry, name="entry"),
    path("catalogue/entry/<slug:item>/change/", whole.change, name="change-entry"),
    path("catalogue/mine/<slug:item>/", own.one, name="own-entry"),
    path("catalogue/mine/<slug:item>/describe/", own.describe, name="describe-entry"),
    path("catalogue/mine/<slug:item>/sign-off/", own.sign_off, name="sign-off-entry"),
    path("catalogue/by-link/<int:about_id>/", by_link.mine, name="entries-by-link"),
    path("catalogue/by-link/<int:about_id>/entry/", by_link.one, name="entry-by-link"),
    path("catalogue/by-link/<int:about_id>/describe/", by_link.describe, name="describe-by-link"),
    path("catalogue/by-link/<int:about_id>/sign-off/", by_link.sign_off, name="sign-off-by-link"),
    path("readiness/", whole.readiness, name="readiness"),
]
