"""The addresses of all draws, and of one as a whole."""

from django.urls import path

from lanyard.web.draws.overview import views

OWN = [
    path("", views.draws, name="draws"),
    path("file/", views.draws_file, name="draws-file"),
    path("<int:pk>/", views.draw, name="draw"),
    path("<int:pk>/how-it-came-about/", views.history, name="history"),
]
