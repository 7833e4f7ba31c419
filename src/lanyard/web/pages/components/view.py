"""The page that documents our components, in development."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lanyard.web.pages.components import COMPONENTS, rendered


def components(request: HttpRequest) -> HttpResponse:
    """Every component with its examples and the calls that make them."""
    shown = [
        (component, [(example, rendered(component, example, request)) for example in component.examples])
        for component in COMPONENTS
    ]
    return render(request, "pages/components.html", {"components": shown})
