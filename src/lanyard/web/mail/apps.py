"""The mail room as Django knows it."""

from django.apps import AppConfig


class MailConfig(AppConfig):
    """Messages in words."""

    name = "lanyard.web.mail"
    label = "mail"

    def ready(self) -> None:
        """Declares what the doctor looks at here."""
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.mail import checks

        declare_checks(checks.CHECKS)
