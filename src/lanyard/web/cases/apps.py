"""The cases room as Django knows it."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """The children whom an inspection tracks, and all that is prepared about them."""

    name = "lanyard.web.cases"
    label = "cases"

    def ready(self) -> None:
        """Declares who may do what here, and what can happen."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.guards.declare import declare_guards
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.cases import access, declared, guards, in_record
        from lanyard.web.cases.board.columns import declare_columns
        from lanyard.web.cases.front_sheet.parts import declare_sheet_parts
        from lanyard.web.cases.opening.following import FOLLOWER, follow
        from lanyard.web.cases.reliances import declare_reliances
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.draws.choices.following import declare_follower
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import declare_own_links
        from lanyard.web.pages.undo import declare_taking_back
        from lanyard.web.people.links.purposes import declare_purposes

        declare_purposes(declared.PURPOSES)
        declare_own_links(declared.OWN_LINKS)
        declare_checks(declared.CHECKS)
        declare_retention(declared.RETENTION)
        declare_person_erasers(declared.PERSON_ERASERS)
        declare_messages(declared.MESSAGES)
        declare_permissions(access.PERMISSIONS)
        declare_routes(declared.ROUTES)
        declare_acts(declared.ACTS)
        declare_guards(guards.GUARDED)
        declare_taking_back(declared.TAKING_BACK)
        declare_things(in_record.THINGS)
        declare_columns(declared.COLUMNS)
        declare_sheet_parts(declared.SHEET_PARTS)
        declare_reliances(declared.RELIANCES)
        declare_follower(FOLLOWER, follow)
