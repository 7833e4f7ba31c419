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
        from lanyard.web.people import access

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
