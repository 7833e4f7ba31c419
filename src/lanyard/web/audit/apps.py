"""The audit room as Django knows it."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Events, the read log and retention."""

    name = "lanyard.web.audit"
    label = "audit"

    def ready(self) -> None:
        """Declares who may see the record, what it says of itself, and how long it is kept."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit import access, checks, own
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.guards import of_the_record
        from lanyard.web.audit.guards.declare import declare_guards
        from lanyard.web.audit.places import ENTRIES
        from lanyard.web.audit.retention import personal_detail
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.pages.frame import declare_entries

        declare_permissions(access.PERMISSIONS)
        declare_routes(access.ROUTES)
        declare_acts(own.ACTS)
        declare_things(own.THINGS)
        declare_retention(personal_detail.RULES)
        declare_person_erasers(personal_detail.PERSON_ERASERS)
        declare_guards(of_the_record.GUARDED)
        declare_checks(checks.CHECKS)
        declare_entries(ENTRIES)
