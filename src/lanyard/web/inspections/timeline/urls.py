"""The addresses of dates and rules."""

from django.urls import path

from lanyard.web.inspections.timeline.views import changing, dates, moves, rules

OWN = [
    path("<int:pk>/timeline/", dates.timeline, name="timeline"),
    path("<int:pk>/timeline/change/", changing.change_date, name="change-date"),
    path("<int:pk>/timeline/moves/", moves.moves, name="moves"),
    path("<int:pk>/timeline/rules/", rules.rules, name="rules"),
    path("<int:pk>/timeline/calendar.ics", dates.calendar, name="calendar"),
    path("moves/<int:pk>/", moves.move, name="move"),
]
