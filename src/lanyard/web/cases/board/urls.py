"""The address of the case board."""

from django.urls import path

from lanyard.web.cases.board import views

OWN = [path("<int:pk>/", views.board, name="board")]
