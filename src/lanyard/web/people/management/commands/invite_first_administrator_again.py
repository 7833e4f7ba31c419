"""`lanyard manage invite_first_administrator_again`: a new link, while nobody is administrator."""

from django.core.management.base import BaseCommand, CommandError

from lanyard.web.people.directory.actions.partnership import invite_first_administrator_again
from lanyard.web.people.errors import PeopleError


class Command(BaseCommand):
    """Makes a new link for the first administrator, whose link was lost or has expired."""

    help = "Print a new link for the first administrator, while nobody is administrator."

    def handle(self, *_args: str, **_given: str) -> None:
        """Prints the link."""
        try:
            invited = invite_first_administrator_again()
        except PeopleError as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(
            f"{invited.invitation.name} makes their account with this link, which works once:\n"
            f"{invited.address}"
        )
