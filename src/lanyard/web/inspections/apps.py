"""The inspections room as Django knows it."""

from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    """The call, timeline, tasks, team and meetings."""

    name = "lanyard.web.inspections"
    label = "inspections"

    def ready(self) -> None:
        """Declares who may do what here, what can happen, and what people are written to."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.data.area_calendar import declare_area_calendar
        from lanyard.web.inspections import access, checks, declared, erasure, in_record, messages, retention
        from lanyard.web.inspections.days_off.queries import days_of_work
        from lanyard.web.inspections.enquiries.origins import ORIGINS, declare_origins
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import declare_entries
        from lanyard.web.pages.undo import declare_taking_back
        from lanyard.web.people.links.purposes import declare_purposes

        declare_permissions(access.PERMISSIONS)
        declare_routes(declared.ROUTES)
        declare_purposes(declared.PURPOSES)
        declare_acts(declared.ACTS)
        declare_taking_back(declared.TAKING_BACK)
        declare_entries(declared.ENTRIES)
        declare_checks(checks.CHECKS)
        declare_things(in_record.THINGS)
        declare_retention(retention.RULES)
        declare_person_erasers(erasure.PERSON_ERASERS)
        declare_messages(messages.MESSAGES)
        declare_origins(ORIGINS)
        declare_area_calendar(days_of_work)
