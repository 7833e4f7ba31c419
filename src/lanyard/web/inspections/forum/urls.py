"""The addresses of the forum's list."""

from django.urls import path

from lanyard.web.inspections.forum.views import by_link, signed_in

OWN = [
    path("<int:pk>/team/forum/", signed_in.forum, name="forum"),
    path("<int:pk>/team/forum/links/", signed_in.links, name="send-forum-links"),
    path("forum/<int:pk>/answer/", signed_in.answer, name="answer-forum-item"),
    path("forum/by-link/<int:about_id>/", by_link.forum, name="forum-by-link"),
    path("forum/by-link/<int:about_id>/answer/", by_link.answer, name="answer-by-forum-link"),
]
