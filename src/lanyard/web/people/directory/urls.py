"""The addresses of the directory."""

from django.urls import path

from lanyard.web.pages.steps import steps_urls
from lanyard.web.people.directory.invite import INVITE
from lanyard.web.people.directory.views import account, invitations, organisations, people, roles

OWN = [
    path("directory/", organisations.organisations, name="organisations"),
    path("directory/file/", organisations.organisations_file, name="organisations-file"),
    path("directory/organisations/add/", organisations.add, name="add-organisation"),
    path("directory/organisations/<int:pk>/", organisations.organisation, name="organisation"),
    path("directory/organisations/<int:pk>/change/", organisations.change, name="change-organisation"),
    path("directory/organisations/<int:pk>/close/", organisations.close, name="close-organisation"),
    path("directory/organisations/<int:pk>/reopen/", organisations.reopen, name="reopen-organisation"),
    path("directory/people/", people.people, name="people"),
    path("directory/people/file/", people.people_file, name="people-file"),
    path("directory/people/<int:pk>/", people.person, name="person"),
    path("directory/people/<int:pk>/give-role/", roles.give, name="give-role"),
    path("directory/roles-held/<int:pk>/end/", roles.end, name="end-role"),
    path("directory/invitations/<int:pk>/send-again/", invitations.again, name="send-invitation-again"),
    path("directory/invitations/<int:pk>/withdraw/", invitations.withdraw, name="withdraw-invitation"),
    *steps_urls(INVITE, "directory/invite/"),
    path("directory/roles/", roles.by_role, name="roles"),
    path("directory/roles/acts/", roles.by_act, name="acts"),
    path("directory/partnership/", account.partnership, name="partnership"),
    path("directory/partnership/change/", account.change, name="change-partnership"),
    path("account/", account.account, name="account"),
    path("account/contact/", account.contact, name="change-contact"),
]
