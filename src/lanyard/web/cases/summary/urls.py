"""The addresses of multi-agency summaries."""

from django.urls import path

from lanyard.web.cases.summary import views
from lanyard.web.cases.summary.sections import SUMMARY
from lanyard.web.cases.writing.views.doors import urls_of

OWN = [
    path("child/<int:pk>/summary/", views.summary, name="summary"),
    path("child/<int:pk>/summary/begin/", views.begin, name="begin-summary"),
    path("child/<int:pk>/summary/remind/", views.remind_all, name="remind-summary"),
    path("child/<int:pk>/summary/file/", views.summary_file, name="summary-file"),
    *urls_of(SUMMARY),
]
