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
        from lanyard.web.audit.things import declare_things
        from lanyard.web.people import access, in_record
        from lanyard.web.people.invitations.acts import ACTS as INVITATION_ACTS
        from lanyard.web.people.links.acts import ACTS as LINK_ACTS

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
        declare_acts((*INVITATION_ACTS, *LINK_ACTS))
        declare_things(in_record.THINGS)
