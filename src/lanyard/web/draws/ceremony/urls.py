"""The addresses of ceremonies."""

from django.urls import path

from lanyard.web.draws.ceremony.views import by_link, holding, signed_in

OWN = [
    path("<int:pk>/ceremony/", holding.ceremony, name="ceremony"),
    path("<int:pk>/ceremony/add/", holding.add, name="add-party"),
    path("<int:pk>/ceremony/public-value/", holding.beacon, name="name-beacon"),
    path("<int:pk>/ceremony/call/", holding.call, name="call"),
    path("<int:pk>/ceremony/public-value/enter/", holding.value, name="say-beacon"),
    path("<int:pk>/ceremony/end/", holding.end, name="end-ceremony"),
    path("<int:pk>/ceremony/draw-again/", holding.again, name="draw-again"),
    path("parties/<int:pk>/remove/", holding.remove, name="remove-party"),
    path("parties/<int:pk>/send-again/", holding.send_link_again, name="send-again"),
    path("parties/<int:pk>/", signed_in.party, name="party"),
    path("parties/<int:pk>/commit/", signed_in.commit, name="commit"),
    path("parties/<int:pk>/commit/own/", signed_in.commit_own, name="commit-own"),
    path("parties/<int:pk>/words/", signed_in.reveal, name="reveal"),
    path("by-link/<int:about_id>/", by_link.party, name="party-by-link"),
    path("by-link/<int:about_id>/commit/", by_link.commit, name="commit-by-link"),
    path("by-link/<int:about_id>/commit/own/", by_link.commit_own, name="commit-own-by-link"),
    path("by-link/<int:about_id>/words/", by_link.reveal, name="reveal-by-link"),
    path("by-link/<int:about_id>/file/", by_link.file, name="file-by-link"),
]
