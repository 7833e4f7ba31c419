"""The mail room as Django knows it."""

from django.apps import AppConfig


class MailConfig(AppConfig):
    """Messages in words."""

    name = "lanyard.web.mail"
    label = "mail"
