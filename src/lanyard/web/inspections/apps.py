"""The inspections room as Django knows it."""

from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    """The call, timeline, tasks, team, lines of enquiry."""

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
        from lanyard.web.inspections import access, acts, checks, erasure, in_record, messages, retention
        from lanyard.web.inspections.calling import access as calling
        from lanyard.web.inspections.calling import places as calling_places
        from lanyard.web.inspections.calling.acts import ACTS as CALLING_ACTS
        from lanyard.web.inspections.forum import access as forum
        from lanyard.web.inspections.forum.acts import ACTS as FORUM_ACTS
        from lanyard.web.inspections.meetings import access as meetings
        from lanyard.web.inspections.meetings.actions import UNDO_TURNING
        from lanyard.web.inspections.meetings.acts import ACTS as MEETING_ACTS
        from lanyard.web.inspections.tasks import access as tasks
        from lanyard.web.inspections.tasks.acts import ACTS as TASK_ACTS
        from lanyard.web.inspections.tasks.places import ENTRIES, TAKING_BACK
        from lanyard.web.inspections.team import access as team
        from lanyard.web.inspections.team.actions import UNDO_REMOVAL
        from lanyard.web.inspections.team.acts import ACTS as TEAM_ACTS
        from lanyard.web.inspections.timeline import access as timeline
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import declare_entries
        from lanyard.web.pages.undo import declare_taking_back
        from lanyard.web.people.links.purposes import declare_purposes

        declare_permissions(access.PERMISSIONS)
        declare_routes(
            (
                *access.ROUTES,
                *calling.ROUTES,
                *timeline.ROUTES,
                *tasks.ROUTES,
                *team.ROUTES,
                *meetings.ROUTES,
                *forum.ROUTES,
            )
        )
        declare_purposes(tasks.PURPOSES)
        declare_acts((*acts.ACTS, *CALLING_ACTS, *TASK_ACTS, *TEAM_ACTS, *MEETING_ACTS, *FORUM_ACTS))
        declare_taking_back((*calling_places.TAKING_BACK, *TAKING_BACK, UNDO_REMOVAL, UNDO_TURNING))
        declare_entries((*calling_places.ENTRIES, *ENTRIES))
        declare_checks(checks.CHECKS)
        declare_things(in_record.THINGS)
        declare_retention(retention.RULES)
        declare_person_erasers(erasure.PERSON_ERASERS)
        declare_messages(messages.MESSAGES)
