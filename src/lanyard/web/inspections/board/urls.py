"""The addresses of the board."""

from django.urls import path

from lanyard.web.inspections.board import views

OWN = [
    path("<int:pk>/", views.board, name="board"),
    path("<int:pk>/wall-sheet/", views.wall, name="wall-sheet"),
    path("<int:pk>/wall-sheet/pdf/", views.wall_pdf, name="wall-sheet-pdf"),
]
