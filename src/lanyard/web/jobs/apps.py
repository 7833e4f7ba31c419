"""The jobs room as Django knows it."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Work in the background."""

    name = "lanyard.web.jobs"
    label = "jobs"

    def ready(self) -> None:
        """Declares who may see and cancel jobs."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.jobs import access, checks
        from lanyard.web.jobs.places import OWN_LINKS
        from lanyard.web.pages.frame import declare_own_links

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
        declare_checks(checks.CHECKS)
        declare_own_links(OWN_LINKS)
