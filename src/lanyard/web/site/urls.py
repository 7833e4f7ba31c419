"""Every address of the site: its own pages, then those of each feature."""

from django.urls import include, path

from lanyard.web.site import views

urlpatterns = [
    path("", views.home, name="home"),
    path("", include("lanyard.web.pages.urls")),
    path("", include("lanyard.web.people.urls")),
    path("record/", include("lanyard.web.audit.urls")),
]
