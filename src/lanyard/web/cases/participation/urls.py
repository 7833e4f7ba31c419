"""The addresses of participation."""

from django.urls import path

from lanyard.web.cases.participation.views import asker, asking, by_link, case

OWN = [
    path("child/<int:pk>/participation/", case.participation, name="participation"),
    path("child/<int:pk>/participation/ask/", case.ask, name="ask-family"),
    path("child/<int:pk>/participation/judge/", case.judge, name="judge-deciding"),
    path("asking/<int:pk>/answer/", asking.record, name="record-answer"),
    path("asking/<int:pk>/end/", asking.end, name="withdraw-participation"),
    path("asking/<int:pk>/does-not-count/", asking.does_not_count, name="invalidate-participation"),
    path("take-part/<int:about_id>/", by_link.take_part, name="take-part"),
    path("take-part/<int:about_id>/answer/", by_link.answer_take_part, name="answer-take-part"),
    path("take-part/<int:about_id>/stop/", by_link.stop, name="stop-taking-part"),
    path("take-part/<int:about_id>/not-for-me/", by_link.not_for_me, name="not-for-me"),
    path("ask/<int:about_id>/", asker.ask, name="ask-by-link"),
    path("ask/<int:about_id>/answer/", asker.record, name="record-by-link"),
]
