"""The pages that belong to no feature."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.frame import own_links
from lanyard.web.site.home import home_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Where somebody comes in: who they are here, and what there is for them."""
    visitor = visitor_of(request)
    said = {"home": home_of(visitor, timezone.localdate()), "links": own_links(visitor)}
    return render(request, "site/home.html", said)
