"""The addresses of work in the background."""

from django.urls import path

from lanyard.web.jobs import views

app_name = "jobs"
urlpatterns = [
    path("", views.all_jobs, name="list"),
    path("<uuid:job>/", views.one_job, name="job"),
    path("<uuid:job>/progress/", views.progress, name="progress"),
    path("<uuid:job>/cancel/", views.cancel, name="cancel"),
]
