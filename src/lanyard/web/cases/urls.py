"""Every address of the cases room, under one namespace."""

from django.urls import URLPattern

from lanyard.web.cases.board import urls as board
from lanyard.web.cases.front_sheet import urls as front_sheet

app_name = "cases"
urlpatterns: list[URLPattern] = [
    *board.OWN,
    *front_sheet.OWN,
]
