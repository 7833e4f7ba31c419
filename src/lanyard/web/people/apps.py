"""The people room as Django knows it."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Organisations, people, roles, invitations, signed links and sign-in."""

    name = "lanyard.web.people"
    label = "people"

    def ready(self) -> None:
        """Declares who may do what here."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.mail.names import Naming, declare_named
        from lanyard.web.pages.frame import declare_entries, declare_own_page
        from lanyard.web.pages.undo import declare_taking_back
        from lanyard.web.people import access, erasure, in_record, messages, retention
        from lanyard.web.people.directory import access as directory
        from lanyard.web.people.directory.acts import ACTS as DIRECTORY_ACTS
        from lanyard.web.people.directory.places import ENTRIES, OWN_PAGE, TAKING_BACK
        from lanyard.web.people.invitations import access as invitations
        from lanyard.web.people.invitations.acts import ACTS as INVITATION_ACTS
        from lanyard.web.people.links import access as links
        from lanyard.web.people.links.acts import ACTS as LINK_ACTS
        from lanyard.web.people.links.purposes import declare_purposes
        from lanyard.web.people.models import Invitation, Organisation
        from lanyard.web.people.sign_in import access as sign_in
        from lanyard.web.people.sign_in.acts import ACTS as SIGN_IN_ACTS
        from lanyard.web.people.sign_in.factors import watch_factors

        declare_permissions(access.PERMISSIONS)
        declare_routes((*invitations.ROUTES, *links.ROUTES, *sign_in.ROUTES, *directory.ROUTES))
        declare_entries(ENTRIES)
        declare_own_page(OWN_PAGE)
        declare_taking_back(TAKING_BACK)
        declare_acts((*DIRECTORY_ACTS, *INVITATION_ACTS, *LINK_ACTS, *SIGN_IN_ACTS))
        declare_things(in_record.THINGS)
        declare_retention(retention.RULES)
        declare_person_erasers(erasure.PERSON_ERASERS)
        declare_purposes(invitations.PURPOSES)
        declare_named(Invitation, Naming.COLLEAGUE, lambda invitation: invitation.name)
        declare_named(Organisation, Naming.ORGANISATION, lambda organisation: organisation.name)
        declare_messages(messages.MESSAGES)
        watch_factors()
