"""The addresses of providers."""

from django.urls import path

from lanyard.web.data.providers.views import by_link
from lanyard.web.data.providers.views import signed_in as team

OWN = [
    path("providers/", team.providers, name="providers"),
    path("providers/ask/", team.ask, name="ask-provider"),
    path("providers/<int:pk>/", team.wanted, name="part-wanted"),
    path("providers/<int:pk>/contact/", team.contact, name="change-contact"),
    path("providers/<int:pk>/link/", team.link, name="send-part-link"),
    path("providers/<int:pk>/send/", team.send, name="send-part"),
    path("providers/<int:pk>/form/", team.template, name="part-template"),
    path("providers/versions/<int:pk>/problems/", team.problems, name="part-problems"),
    path("providers/versions/<int:pk>/accept/", team.accept, name="accept-part"),
    path("providers/versions/<int:pk>/send-back/", team.send_back, name="send-back-part"),
    path("providers/by-link/<int:about_id>/", by_link.home, name="part-by-link"),
    path("providers/by-link/<int:about_id>/send/", by_link.send, name="send-part-by-link"),
    path("providers/by-link/<int:about_id>/form/", by_link.template, name="part-template-by-link"),
    path("providers/by-link/<int:about_id>/problems/", by_link.problems, name="part-problems-by-link"),
]
