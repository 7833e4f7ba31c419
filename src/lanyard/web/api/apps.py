"""The API as Django knows it."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Tokens, and what machines can ask."""

    name = "lanyard.web.api"
    label = "api"

    def ready(self) -> None:
        """Declares who may use the API, its acts, and how long tokens are kept."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.api import access, acts, in_record, messages, retention
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import OwnLink, declare_own_links

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
        declare_acts(acts.ACTS)
        declare_things(in_record.THINGS)
        declare_messages([messages.TOKEN_MADE])
        declare_retention(retention.RULES)
        declare_person_erasers(retention.PERSON_ERASERS)
        declare_own_links([OwnLink("Tokens for programs (API)", "api:tokens", access.USE_API)])
