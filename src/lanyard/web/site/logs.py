"""Logs as lines of JSON that hold no personal data: names of routes, not addresses; numbers, not names.

What others' code logs is written without the values it put into its words, and errors are written as where
they happened, without their messages: either may hold what somebody entered.
"""

import logging
import re
import time
import traceback
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from http.client import responses
from types import TracebackType
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from pythonjsonlogger.json import JsonFormatter

from lanyard.web.access.request import visitor_of

_OURS = "lanyard"
_FIELDS = ("method", "route", "status", "ms", "person", "interface")
_GOOD_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_current: ContextVar[str | None] = ContextVar("request", default=None)
_log = logging.getLogger("lanyard.web.requests")

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class SafeLines(JsonFormatter):
    """One line a record: `at`, `level`, `logger`, `message`, `request` and what else `_FIELDS` names."""

    def process_log_record(self, log_data: dict[str, object]) -> dict[str, object]:
        """Leaves only the fields that are known to be harmless, and drops empty ones."""
        known = ("at", "level", "logger", "message", "request", *_FIELDS, "exc_info")
        return {name: log_data[name] for name in known if log_data.get(name) not in {None, ""}}

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        return super().format(_without_values(record))

    def formatException(self, ei: ErrorInfo) -> str:  # noqa: N802 - the name is logging's
        """What kind of error it was and where it came up, outermost first; never its message."""
        kind, _, trace = ei
        frames = traceback.extract_tb(trace)
        where = " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
        return f"{kind.__name__ if kind else 'error'} at {where}"


class RequestLogMiddleware:
    """Gives each request an id, tells the browser, and logs one line when it has been answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        began = time.perf_counter()
        token = _current.set(_id_of(request))
        try:
            response = self.get_response(request)
            response.headers["X-Request-ID"] = str(_current.get())
            _log.info("answered", extra=_told(request, response, began))
            return response
        finally:
            _current.reset(token)


def _told(request: HttpRequest, response: HttpResponse, began: float) -> dict[str, object]:
    visitor = visitor_of(request)
    return {
        "method": request.method,
        "route": _route_of(request),
        "status": response.status_code,
        "ms": round((time.perf_counter() - began) * 1000, 1),
        "person": visitor.person,
        "interface": visitor.interface.value,
    }


def _id_of(request: HttpRequest) -> str:
    given = request.headers.get("X-Request-ID", "")
    return given if _GOOD_ID.fullmatch(given) else uuid4().hex


def _route_of(request: HttpRequest) -> str:
    return request.resolver_match.view_name if request.resolver_match else ""


def _without_values(record: logging.LogRecord) -> logging.LogRecord:
    """A copy that is safe to write."""
    safe = logging.makeLogRecord(record.__dict__)
    safe.__dict__.update({"at": _moment(safe.created), "level": safe.levelname.lower(), "logger": safe.name})
    safe.__dict__["request"] = _current.get()
    safe.exc_text = safe.stack_info = None
    asked = record.__dict__.get("request")
    if isinstance(asked, HttpRequest):
        safe.__dict__["route"] = _route_of(asked)
        safe.__dict__["status"] = record.__dict__.get("status_code")
        safe.msg = responses.get(record.__dict__.get("status_code", 0), "Refused")
    if not safe.name.startswith(_OURS):
        safe.args = None
    return safe


def _moment(created: float) -> str:
    return datetime.fromtimestamp(created, UTC).isoformat(timespec="milliseconds")


def logging_settings(level: str) -> dict[str, object]:
    """What Django's LOGGING takes: everything from this level on, as safe lines, to standard error."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"safe": {"()": "lanyard.web.site.logs.SafeLines"}},
        "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "safe"}},
        "root": {"handlers": ["lines"], "level": level},
        "loggers": {"django": {"handlers": [], "level": level, "propagate": True}},
    }
