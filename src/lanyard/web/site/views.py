"""The pages that belong to no feature."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def home(request: HttpRequest) -> HttpResponse:
    """Where somebody comes in: what there is for them."""
    return render(request, "site/home.html")
