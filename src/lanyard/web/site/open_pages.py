"""The pages that anybody may read: help, words, accessibility, privacy, cookies."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.glossary import glossary

ACCESSIBILITY_REVIEWED = date(2026, 11, 22)
ACCESSIBILITY_REVIEW_DUE = date(2027, 11, 22)
"""A test fails after this day: read the statement again, mend it, and set both dates."""

Facts = Mapping[str, object]


@dataclass(frozen=True)
class OpenPage:
    """A page that anybody may read, linked at the foot of every page. `facts` is what its template shows."""

    name: str
    title: str
    facts: Callable[[], Facts]

    def view(self, request: HttpRequest) -> HttpResponse:
        """Shows the page."""
        shown = {"title": self.title, "contact": settings.CONTACT, **self.facts()}
        return render(request, f"site/{self.name}.html", shown)


@dataclass(frozen=True)
class Cookie:
    """A cookie that the site sets, in words."""

    name: str
    purpose: str
    lasts: str


def cookies() -> tuple[Cookie, ...]:
    """Every cookie that the site sets."""
    hours = settings.SESSION_COOKIE_AGE // 3600
    return (
        Cookie(
            settings.SESSION_COOKIE_NAME,
            "Keeps you signed in, and keeps what you have entered while a form has more than one page.",
            f"{hours} hours, or until you sign out",
        ),
        Cookie(
            settings.CSRF_COOKIE_NAME,
            "Makes sure that a form was sent by you and not by another site in your name.",
            "1 year",
        ),
    )


def _nothing() -> Facts:
    return {}


def _cookies() -> Facts:
    return {"cookies": cookies()}


def _accessibility() -> Facts:
    return {
        "reviewed": date_in_words(ACCESSIBILITY_REVIEWED),
        "review_due": date_in_words(ACCESSIBILITY_REVIEW_DUE),
    }


def _words() -> Facts:
    by_topic = groupby(glossary(), key=lambda word: word.topic)
    return {"topics": [(topic, list(words)) for topic, words in by_topic]}


OPEN_PAGES = (
    OpenPage("help", "Help", _nothing),
    OpenPage("glossary", "Glossary", _words),
    OpenPage("accessibility", "Accessibility statement", _accessibility),
    OpenPage("privacy", "Privacy notice", _nothing),
    OpenPage("cookies", "Cookies", _cookies),
)
"""In the order in which they stand at the foot of every page."""
