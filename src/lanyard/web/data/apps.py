"""The data room as Django knows it."""

from django.apps import AppConfig


class DataConfig(AppConfig):
    """Returns, snapshots, figures and how ready they are."""

    name = "lanyard.web.data"
    label = "data"

    def ready(self) -> None:
        """Declares who may do what here, what can happen, and where it stands in the frame."""
        from lanyard.web.access.permissions import declare_permissions
        from lanyard.web.access.routes import declare_routes
        from lanyard.web.audit.acts import declare_acts
        from lanyard.web.audit.retention.persons import declare_person_erasers
        from lanyard.web.audit.retention.rules import declare_retention
        from lanyard.web.audit.things import declare_things
        from lanyard.web.checks.declare import declare_checks
        from lanyard.web.data import access, checks, declared, in_record, messages, retention
        from lanyard.web.data.imports.actions.cancelling import give_up_import_of
        from lanyard.web.data.imports.jobs import make_snapshot
        from lanyard.web.jobs.cancelling import declare_follow_up
        from lanyard.web.mail.messages import declare_messages
        from lanyard.web.pages.frame import declare_entries, declare_own_links
        from lanyard.web.people.links.purposes import declare_purposes

        declare_permissions(access.PERMISSIONS)
        declare_routes(declared.ROUTES)
        declare_acts(declared.ACTS)
        declare_entries(declared.ENTRIES)
        declare_own_links(declared.OWN_LINKS)
        declare_things(in_record.THINGS)
        declare_retention((*retention.RULES, *declared.RETENTION))
        declare_person_erasers(declared.PERSON_ERASERS)
        declare_checks(checks.CHECKS)
        declare_purposes(declared.PURPOSES)
        declare_messages(messages.MESSAGES)
        declare_follow_up(give_up_import_of, make_snapshot.module_path)
