"""The pages room as Django knows it."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """The frame, components and patterns of pages; it has no tables."""

    name = "lanyard.web.pages"
    label = "pages"
