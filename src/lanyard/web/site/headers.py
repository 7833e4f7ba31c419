"""What browsers are told with every answer, beyond what the framework tells them."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import NOBODY

_FEATURES = (
    *(
        "accelerometer",
        "autoplay",
        "camera",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "geolocation",
    ),
    *("gyroscope", "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "usb"),
    *("screen-wake-lock", "xr-spatial-tracking"),
)
NO_FEATURES = ", ".join(f"{feature}=()" for feature in _FEATURES)
"""The permissions policy: no page of ours uses any of these, so none may, whatever finds its way into one."""


class HeadersMiddleware:
    """Adds the permissions policy, keeps answers from other sites, and from shared computers' caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", NO_FEATURES)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if visitor_of(request) != NOBODY:
            response.headers.setdefault("Cache-Control", "no-store")
        return response
