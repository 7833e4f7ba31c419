"""Routes and addresses of forms of several pages, made from their declaration."""

from django.urls import URLPattern, path

from lanyard.web.access.permissions import Permission
from lanyard.web.access.routes import Door, Route
from lanyard.web.pages.steps import views
from lanyard.web.pages.steps.declare import Steps


def steps_routes(route: str, needs: Permission | Door) -> tuple[Route, ...]:
    """The routes of the steps whose start is `route`, for the access table."""
    return tuple(Route(name, needs) for name in (route, f"{route}-step", f"{route}-check", f"{route}-done"))


def steps_urls(steps: Steps, at: str) -> list[URLPattern]:
    """The addresses of the steps under `at`, which ends with a slash."""
    name = steps.route.rpartition(":")[2]
    told = {"steps": steps}
    return [
        path(at, views.start, told, name=name),
        path(f"{at}<str:journey>/check/", views.check, told, name=f"{name}-check"),
        path(f"{at}<str:journey>/done/", views.done, told, name=f"{name}-done"),
        path(f"{at}<str:journey>/<slug:step>/", views.step, told, name=f"{name}-step"),
    ]
