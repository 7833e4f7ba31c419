"""The room of draws as Django knows it."""

from django.apps import AppConfig


class DrawsConfig(AppConfig):
    """Frozen lists, ceremonies, certificates, and what inspectors chose."""

    name = "lanyard.web.draws"
    label = "draws"

    def ready(self) -> None:
        """Declares who may do what here, what can happen, and where it stands in the frame."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.guards.declare import declare_guards
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.draws import access, declared, guards, in_record, messages
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import declare_entries
        from lanyard.web.people.links.purposes import declare_purposes

        declare_permissions(access.PERMISSIONS)
        declare_routes(declared.ROUTES)
        declare_acts(declared.ACTS)
        declare_guards(guards.GUARDED)
        declare_checks(declared.CHECKS)
        declare_retention(declared.RETENTION)
        declare_person_erasers(declared.PERSON_ERASERS)
        declare_entries(declared.ENTRIES)
        declare_things(in_record.THINGS)
        declare_purposes(declared.PURPOSES)
        declare_messages(messages.MESSAGES)
