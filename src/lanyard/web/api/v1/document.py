"""The API itself: its parts, its document, and what its problems say."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from ninja import NinjaAPI

from lanyard.web.api.v1 import frameworks, jobs, me, organisations, people
from lanyard.web.api.v1.refusals import answer_refusals

_SECURITY = {
    "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    "security": [{"token": []}],
}

api = NinjaAPI(
    title="Lanyard",
    version="1",
    description="What a program may read for the person whose token it has.",
    urls_namespace="api-v1",
    docs_url=None,
    openapi_extra=_SECURITY,
)
for part in (me, organisations, people, jobs, frameworks):
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
