"""`lanyard manage fill_demo`: fills an empty site with the demo's story. `lanyard demo` does it all."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from lanyard.web.people.errors import FoundedAlreadyError
from lanyard.web.site.demo.director import fill_site
from lanyard.web.site.demo.scenes import SCENES
from lanyard.web.site.demo.ways_in import way_in_lines


class Command(BaseCommand):
    """Makes the database, plays every scene, and prints who can be tried, each with a link that signs in."""

    help = "Fill an empty site, in demo mode, with a made-up partnership two days into its inspection."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes `--files`."""
        parser.add_argument("--files", type=Path, help="the folder with returns and pack of the made-up area")

    def handle(self, *_args: Any, files: Path | None = None, **_options: Any) -> None:
        """Raises `CommandError` outside demo mode, and where the site is not empty."""
        if not settings.IS_DEMO:
            raise CommandError("Only a site in demo mode can be filled. Set LANYARD_MODE=demo.")
        call_command("ready", "--migrate")
        try:
            fill_site(SCENES, files)
        except FoundedAlreadyError as refusal:
            raise CommandError(f"{refusal} Choose an empty LANYARD_HOME.") from refusal
        self.stdout.write("\n".join(way_in_lines()))
