"""The barest site the framework can serve: one view, no middleware, the same bytes for everybody."""

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

from benchmarks.static_page import BODY

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[], SECRET_KEY="bare")  # noqa: S106 - no secret
_body = Path(os.environ[BODY]).read_bytes()


def page(_request: HttpRequest) -> HttpResponse:
    """The page."""
    return HttpResponse(_body, headers={"Content-Length": str(len(_body))})


urlpatterns = [path("help/", page)]
application = get_wsgi_application()
