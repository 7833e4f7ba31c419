"""The addresses of accepted queries."""

from django.urls import path

from lanyard.web.data.accepted import views

OWN = [
    path("accepted/", views.accepted, name="accepted"),
    path("accepted/file/", views.accepted_file, name="accepted-file"),
    path("accepted/<int:pk>/take-back/", views.take_back_page, name="take-back"),
    path("imports/problems/<str:place>/accept/", views.accept, name="accept"),
]
