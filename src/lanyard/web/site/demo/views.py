"""The page that offers the demo's people to somebody who has not signed in as one of them."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lanyard.web.site.demo.ways_in import ways_in


@require_safe
def demo(request: HttpRequest) -> HttpResponse:
    """Who can be tried, a link each. Where somebody wanted to go is kept for after they have come in."""
    wanted = request.GET.get("next")
    said = {
        "ways_in": ways_in(),
        "passed_on": f"?{urlencode({'next': wanted})}" if wanted else "",
    }
    return render(request, "site/demo.html", said)
