"""The site as Django knows it."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    """Settings, addresses, error pages and the demo."""

    name = "lanyard.web.site"
    label = "site"

    def ready(self) -> None:
        """Declares who may pass to the site's own pages."""
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.site import access

        declare_routes(access.ROUTES)
