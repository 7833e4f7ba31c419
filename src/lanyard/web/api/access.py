"""Who may use the API, and every address of it."""

from lanyard.web.access.permissions import EVERY_STAFF_ROLE, Permission, Scope
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Interface
from lanyard.web.data.access import SEE_FIGURES, SEE_READINESS, SEE_SMALL_NUMBERS
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.people.access import SEE_DIRECTORY

USE_API = Permission(
    "api.use", "let programs act for them, with tokens", dict.fromkeys(EVERY_STAFF_ROLE, Scope.OWN)
)
"""Guests have no tokens: what they may read is released to them, for a time, to be read here."""

PERMISSIONS = (USE_API,)

PAGES = (
    Route("api:guide", Door.OPEN),
    Route("api:tokens", USE_API),
    Route("api:make-token", USE_API),
    Route("api:token", USE_API, about="token"),
)


def _machines(name: str, needs: Permission | Door, about: str | None = None) -> Route:
    return Route(f"api-v1:{name}", needs, about, through=Interface.API)


MACHINES = (
    _machines("api-root", Door.OPEN),
    _machines("openapi-json", Door.OPEN),
    _machines("me", Door.MACHINES),
    _machines("organisations", SEE_DIRECTORY),
    _machines("organisation", SEE_DIRECTORY, about="organisation"),
    _machines("people", SEE_DIRECTORY),
    _machines("person", SEE_DIRECTORY, about="person"),
    _machines("inspections", SEE_INSPECTIONS),
    _machines("inspection", SEE_INSPECTIONS, about="inspection"),
    _machines("inspection-tasks", SEE_INSPECTIONS, about="inspection"),
    _machines("jobs", SEE_JOBS),
    _machines("job", SEE_JOBS, about="job"),
    _machines("datasets", SEE_FIGURES),
    _machines("dataset", SEE_FIGURES),
    _machines("small-numbers", SEE_SMALL_NUMBERS),
    _machines("readiness", SEE_READINESS),
    _machines("frameworks", Door.MACHINES),
    _machines("framework", Door.MACHINES),
    _machines("plan", Door.MACHINES),
)

ROUTES = (*PAGES, *MACHINES)


def scopes() -> tuple[Permission, ...]:
    """The rights that a token can carry: those that addresses of the API ask for."""
    asked = {route.needs.name: route.needs for route in MACHINES if isinstance(route.needs, Permission)}
    return tuple(asked.values())
