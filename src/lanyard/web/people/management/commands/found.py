"""Founds the partnership: `lanyard manage found --area 330 --organisation … --name … --email …`."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from lanyard.core.words.errors import WordsError
from lanyard.web.people.directory.actions.partnership import found_partnership
from lanyard.web.people.errors import PeopleError
from lanyard.web.people.models import Partnership


class Command(BaseCommand):
    """Founds the partnership that this installation serves, and invites its first administrator."""

    help = "Found the partnership of an area, with its council and its first administrator."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """What has to be said."""
        parser.add_argument("--area", required=True, metavar="NUMBER", help="three digits, such as 330")
        parser.add_argument("--organisation", required=True, metavar="NAME", help="the name of the council")
        parser.add_argument("--name", required=True, help="the first administrator’s name")
        parser.add_argument("--email", required=True, help="the first administrator’s email address")

    def handle(self, *_args: str, **given: str) -> None:
        """Founds it, and prints the link with which the administrator makes their account."""
        try:
            invited = found_partnership(
                area_number=given["area"],
                organisation=given["organisation"],
                name=given["name"],
                email=given["email"],
            )
        except (PeopleError, WordsError) as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stdout.write(
            f"{Partnership.objects.get()} is founded.\n"
            f"{invited.invitation.name} makes their account with this link, which works once and is shown "
            f"once:\n{invited.address}"
        )
