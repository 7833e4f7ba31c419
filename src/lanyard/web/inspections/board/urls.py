"""The addresses of the board."""

from django.urls import path

from lanyard.web.inspections.board import views

OWN = [path("<int:pk>/", views.board, name="board")]
