"""The addresses of rehearsals."""

from django.urls import path

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.inspections.rehearsal.views import playing, report

_ONE = "<int:pk>/rehearsal/"

OWN = [
    path("rehearsals/start/", playing.start, name="rehearse"),
    path(_ONE, playing.clocks, name="clocks"),
    path(f"{_ONE}now/", playing.clocks_now, name="clocks-now"),
    path(f"{_ONE}ask/", playing.ask_all, name="ask-for-all"),
    path(f"{_ONE}tell/", playing.tell_all, name="tell-all-owners"),
    path(f"{_ONE}end/", playing.end, name="end-rehearsal"),
    path(f"{_ONE}report/", report.report, name="rehearsal-report"),
    path(f"{_ONE}report/file/", report.report_file, name="rehearsal-report-file"),
    *(path(f"clocks/<int:pk>/{mark}/", playing.mark, {"mark": mark}, name=f"clock-{mark}") for mark in Mark),
]
