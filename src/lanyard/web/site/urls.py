"""Every address of the site: its own pages, then those of each feature."""

from django.urls import path

from lanyard.web.site import views

urlpatterns = [
    path("", views.home, name="home"),
]
