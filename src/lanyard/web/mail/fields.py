"""What a message may hold: names from the list in `names`, days, numbers, declared words, and links to us.

There is no field for free text, so there is no way for a child's name, need or story to come into a message;
nor for an email address, which may be a young person's and tell their name.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from uuid import UUID

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count
from lanyard.web.mail.errors import UnfitValueError
from lanyard.web.mail.names import Naming, name_of

_TOKEN = re.compile(r"[A-Za-z0-9_:=-]{32,}")
"""A secret made by chance: longer than a name, and without a space."""


@dataclass(frozen=True)
class Field:
    """One thing that a message is told. `words` makes what is read, or raises `UnfitValueError`.

    What is a secret or names a person does not fit a subject, which shows on locked screens. `choices` are
    the only values of a field that takes one of several words.
    """

    what: str
    words: Callable[[object], str]
    fits_subject: bool = True
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """A page of this site, by the name of its route and at most one part: a number, a UUID or a token."""

    route: str
    part: int | UUID | str | None = field(default=None, repr=False)


def one_of(words: Mapping[str, str]) -> Field:
    """One of these words, by its key: a role, a stage, a state."""
    return Field(f"one of {', '.join(words)}", partial(_chosen, words), choices=tuple(words))


def _chosen(words: Mapping[str, str], value: object) -> str:
    if not isinstance(value, str) or value not in words:
        raise UnfitValueError(
            f"A {type(value).__name__} was given where one of {', '.join(words)} is wanted."
        )
    return words[value]


def _day(value: object) -> str:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise UnfitValueError(f"A {type(value).__name__} is not a day.")
    return date_in_words(value)


def _moment(value: object) -> str:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise UnfitValueError(f"A {type(value).__name__} is not a moment with its time zone.")
    local = timezone.localtime(value)
    return f"{time_in_words(local.time())} on {date_in_words(local.date())}"


def _count(value: object) -> str:
    if not isinstance(value, int) or isinstance(value, bool):
        raise UnfitValueError(f"A {type(value).__name__} is not a whole number.")
    return count(value)


def _link(value: object) -> str:
    if not isinstance(value, Link):
        raise UnfitValueError(f"A {type(value).__name__} is not a link to a page of this site.")
    if isinstance(value.part, str) and not _TOKEN.fullmatch(value.part):
        raise UnfitValueError(f"The link to {value.route} holds text that is not a token.")
    args = [] if value.part is None else [value.part]
    return f"{settings.SITE_ADDRESS}{reverse(value.route, args=args)}"


ORGANISATION = Field("an organisation or the partnership", partial(name_of, naming=Naming.ORGANISATION))
COLLEAGUE = Field("a colleague", partial(name_of, naming=Naming.COLLEAGUE), fits_subject=False)
DAY = Field("a day", _day)
MOMENT = Field("a moment", _moment)
COUNT = Field("a whole number", _count)
LINK = Field("a link to a page of this site", _link, fits_subject=False)
