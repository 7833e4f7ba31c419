"""Holds up whoever tries passwords: what counts as one and the same person trying, and the page they get."""

from collections.abc import Mapping
from http import HTTPStatus

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.crypto import salted_hmac


def account_tried(_request: HttpRequest, credentials: Mapping[str, str] | None) -> str:
    """The account that is tried, as a keyed digest: the rows of failed attempts hold no addresses."""
    given = credentials or {}
    address = str(given.get("email") or given.get("username") or "").strip().lower()
    return salted_hmac("lanyard failed sign-in", address, algorithm="sha256").hexdigest()


def network_address(request: HttpRequest) -> str:
    """Where a request comes from, behind the proxies that the settings speak of."""
    return str(get_adapter().get_client_ip(request))


def locked_out(request: HttpRequest, _answer: HttpResponse | None, _credentials: object) -> HttpResponse:
    """The page for somebody who has failed too often: how long to wait, and what else they can do."""
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    return render(
        request,
        "people/sign_in/locked_out.html",
        {"minutes": minutes},
        status=HTTPStatus.TOO_MANY_REQUESTS,
    )
