"""The addresses of the forum's list."""

from django.urls import path

from lanyard.web.inspections.forum import views

OWN = [
    path("<int:pk>/team/forum/", views.forum, name="forum"),
    path("forum/<int:pk>/answer/", views.answer, name="answer-forum-item"),
]
