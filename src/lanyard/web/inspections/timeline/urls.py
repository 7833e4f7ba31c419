"""The addresses of dates and rules."""

from django.urls import path

from lanyard.web.inspections.timeline.views import changing, dates, diary, moves, rules

OWN = [
    path("<int:pk>/timeline/", dates.timeline, name="timeline"),
    path("<int:pk>/timeline/change/", changing.change_date, name="change-date"),
    path("<int:pk>/timeline/moves/", moves.moves, name="moves"),
    path("<int:pk>/timeline/rules/", rules.rules, name="rules"),
    path("<int:pk>/timeline/calendar.ics", dates.calendar, name="calendar"),
    path("<int:pk>/timeline/your-calendar/", diary.your_calendar, name="your-calendar"),
    path("<int:pk>/timeline/your-calendar/revoke/", diary.revoke, name="revoke-feed"),
    path("calendar/<str:token>.ics", diary.feed, name="feed"),
    path("calendar-by-link/<int:about_id>/", diary.by_diary_link, name="calendar-by-link"),
    path("moves/<int:pk>/", moves.move, name="move"),
]
