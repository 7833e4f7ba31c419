"""The API itself: its parts, its document, and what its problems say."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.security import HttpBearer

from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.api.v1 import datasets, frameworks, inspections, jobs, me, organisations, people, readiness
from lanyard.web.api.v1.refusals import answer_refusals


class Token(HttpBearer):
    """How tokens are sent, for the document; and a second lock behind the access table."""

    def authenticate(self, request: HttpRequest, token: str) -> Visitor | None:  # noqa: ARG002 - looked up already
        """Whoever's token it is."""
        visitor = visitor_of(request)
        return visitor if visitor.is_known and visitor.interface is Interface.API else None


api = NinjaAPI(
    title="Lanyard",
    version="1",
    description="What a program may read for the person whose token it has.",
    urls_namespace="api-v1",
    docs_url=None,
    auth=Token(),
)
for part in (me, organisations, people, inspections, datasets, readiness, jobs, frameworks):
    api.add_router("", part.router)
answer_refusals(api)


@dataclass(frozen=True)
class Described:
    """One address as the document describes it; `route` is its name in the access table."""

    path: str
    summary: str
    route: str


@cache
def described() -> tuple[Described, ...]:
    """Every address, in the order of the document."""
    paths: dict[str, dict[str, dict[str, Any]]] = api.get_openapi_schema()["paths"]
    return tuple(
        Described(path, said["summary"], f"{api.urls_namespace}:{said['operationId']}")
        for path, methods in paths.items()
        for said in methods.values()
    )
