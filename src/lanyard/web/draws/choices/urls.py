"""The addresses of inspectors' choice."""

from django.urls import path

from lanyard.web.draws.choices.views import acts, pages

OWN = [
    path("choices/<int:pk>/", pages.choice, name="choice"),
    path("choices/<int:pk>/sent/draw/", acts.sent_draw, name="note-sent-draw"),
    path("choices/<int:pk>/sent/file/", acts.sent_file, name="note-sent-file"),
    path("choices/<int:pk>/record/", acts.choose, name="record-choice"),
    path("choices/<int:pk>/substitute/", acts.substitution, name="substitute"),
    path("choices/<int:pk>/children/", pages.children, name="chosen-children"),
    path("choices/<int:pk>/children/file/", pages.template, name="chosen-template"),
]
