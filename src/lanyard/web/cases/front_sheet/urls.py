"""The addresses of the front sheet."""

from django.urls import path

from lanyard.web.cases.front_sheet import views

OWN = [
    path("child/<int:pk>/", views.case, name="case"),
    path("child/<int:pk>/front-sheet.pdf", views.case_pdf, name="front-sheet-pdf"),
]
