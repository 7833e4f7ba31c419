"""The audit room as Django knows it."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Events, the read log and retention."""

    name = "lanyard.web.audit"
    label = "audit"

    def ready(self) -> None:
        """Declares who may see the record."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit import access

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
