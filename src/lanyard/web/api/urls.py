"""Addresses of the API's pages, and of the API itself."""

from django.urls import include, path

from lanyard.web.api import guide
from lanyard.web.api.tokens import views
from lanyard.web.api.v1.document import api

_PAGES = (
    [
        path("api/", guide.guide, name="guide"),
        path("account/tokens/", views.tokens, name="tokens"),
        path("account/tokens/make/", views.make, name="make-token"),
        path("account/tokens/<int:token>/", views.token, name="token"),
    ],
    "api",
)

urlpatterns = [path("", include(_PAGES)), path("api/v1/", api.urls)]
