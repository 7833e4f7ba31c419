"""The addresses of documents."""

from django.urls import path

from lanyard.web.cases.documents.views import by_link, deciding, own, team

OWN = [
    path("child/<int:pk>/documents/", team.documents, name="documents"),
    path("child/<int:pk>/documents/ask/", team.ask, name="ask-documents"),
    path("child/<int:pk>/documents/remind/", team.remind, name="remind-documents"),
    path("documents/requests/<int:pk>/", team.one, name="document-request"),
    path("documents/requests/<int:pk>/contact/", team.contact, name="document-contact"),
    path("documents/requests/<int:pk>/link/", team.link, name="document-link"),
    path("documents/requests/<int:pk>/withdraw/", team.withdraw, name="withdraw-documents"),
    path("documents/versions/<int:pk>/accept/", deciding.accept, name="accept-document"),
    path("documents/versions/<int:pk>/send-back/", deciding.send_back, name="send-back-document"),
    path("documents/asked-of-us/", own.asked_of_us, name="asked-of-us"),
    path("documents/asked-of-us/<int:pk>/", own.one, name="asked-of-us-one"),
    path("documents/wanted/<int:pk>/give/", own.give, name="give-document"),
    path("documents/wanted/<int:pk>/none/", own.none, name="no-document"),
    path("documents/by-link/<int:about_id>/", by_link.home, name="documents-by-link"),
    path("documents/by-link/<int:about_id>/give/", by_link.give, name="give-document-by-link"),
    path("documents/by-link/<int:about_id>/none/", by_link.none, name="no-document-by-link"),
]
