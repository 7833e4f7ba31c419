"""The rules that a call can come under: those that come with the program, and the area's own files.

They stand in this room because the catalogue asks what would be wanted if the call came, before there is one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from lanyard.core.frameworks.catalogue import built_in, with_own
from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.errors import BrokenFrameworkError


@dataclass(frozen=True)
class Rulebook:
    """The frameworks by id, and of the area's own files those that cannot be used, each with its line."""

    frameworks: Mapping[str, Framework]
    problems: tuple[BrokenFrameworkError, ...] = ()


def rulebook() -> Rulebook:
    """The rules as they are now. Reads the area's own files."""
    return rules_in(Path(settings.RULES))


def rules_in(folder: Path) -> Rulebook:
    """The rules with the `.toml` files of a folder, in order of name, laid beside or over them.

    A broken file is left out and told of; the others count.
    """
    sound: list[Path] = []
    problems: list[BrokenFrameworkError] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            with_own([*sound, path])
        except BrokenFrameworkError as problem:
            problems.append(problem)
        else:
            sound.append(path)
    return Rulebook(with_own(sound), tuple(problems))


def original_of(framework: Framework) -> Framework | None:
    """The framework as it comes with the program, where an area has changed it; None where it has not."""
    original = built_in().get(framework.id)
    return original if framework.changed_settings else None
