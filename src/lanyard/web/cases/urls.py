"""Every address of the cases room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.cases.board import urls as board

app_name = "cases"
urlpatterns: list[URLPattern] = [
    *board.OWN,
]
