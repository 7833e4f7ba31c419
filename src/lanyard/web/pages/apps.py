"""The pages room as Django knows it."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """The frame, components and patterns of pages; it has no tables."""

    name = "lanyard.web.pages"
    label = "pages"

    def ready(self) -> None:
        """Declares who may pass to the addresses of pages themselves."""
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.pages import access

        declare_routes(access.ROUTES)
