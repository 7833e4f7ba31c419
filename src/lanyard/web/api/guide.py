"""The page that says how to use the API."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lanyard.core.words.phrases import upper_first
from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import access_table
from lanyard.web.api.limits import of_addresses, of_tokens
from lanyard.web.api.tokens.secrets import PATTERN
from lanyard.web.api.v1.document import Described, described


@dataclass(frozen=True)
class AddressShown:
    """One address of the API: what it gives, and what a token needs for it."""

    path: str
    gives: str
    needs: str


def guide(request: HttpRequest) -> HttpResponse:
    """How to get a token, what there is, and what goes wrong."""
    return render(request, "api/guide.html", _said())


def _said() -> Mapping[str, object]:
    return {
        "addresses": [_shown(each) for each in described()],
        "example": f"{settings.SITE_ADDRESS}{reverse('api-v1:me')}",
        "document": reverse("api-v1:openapi-json"),
        "of_a_token": of_tokens().most,
        "of_an_address": of_addresses().most,
        "pattern": PATTERN,
    }


def _shown(each: Described) -> AddressShown:
    needs = access_table()[each.route].needs
    words = upper_first(needs.words) if isinstance(needs, Permission) else "Any token"
    return AddressShown(each.path, each.summary, words)
