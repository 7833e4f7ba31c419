"""Every address of the site: its own pages, then those of each feature."""

from django.urls import include, path

from lanyard.web.people.sign_in.urls import ALLAUTH
from lanyard.web.site import health, views
from lanyard.web.site.demo import views as demo
from lanyard.web.site.open_pages import OPEN_PAGES

urlpatterns = [
    path("", views.home, name="home"),
    path("demo/", demo.demo, name="demo"),
    path("health", health.health, name="health"),
    path("ready", health.ready, name="ready"),
    *(path(f"{page.name}/", page.view, name=page.name) for page in OPEN_PAGES),
    path("", include("lanyard.web.pages.urls")),
    path("jobs/", include("lanyard.web.jobs.urls")),
    path("record/", include("lanyard.web.audit.urls")),
    path("", include("lanyard.web.people.urls")),
    path("inspections/", include("lanyard.web.inspections.urls")),
    path("data/", include("lanyard.web.data.urls")),
    path("draws/", include("lanyard.web.draws.urls")),
    path("cases/", include("lanyard.web.cases.urls")),
    path("", include("lanyard.web.api.urls")),
    *ALLAUTH,
]
