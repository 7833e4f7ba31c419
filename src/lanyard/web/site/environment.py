"""Readers of the environment for the settings page. Each says plainly what is missing or wrong."""

import os
from collections.abc import Collection, Mapping
from enum import StrEnum
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

_YES = {"yes", "true", "1", "on"}
_NO = {"no", "false", "0", "off", ""}


class Mode(StrEnum):
    """What this installation is for. Only in `live` are secrets demanded; only `live` may hold real data."""

    LIVE = "live"
    DEMO = "demo"
    DEVELOPMENT = "development"
    TEST = "test"


MAIL_BACKENDS: Mapping[str, str] = {
    "smtp": "django.core.mail.backends.smtp.EmailBackend",
    "notify": "django_gov_notify.backends.NotifyEmailBackend",
    "file": "django.core.mail.backends.filebased.EmailBackend",
    "console": "django.core.mail.backends.console.EmailBackend",
    "none": "django.core.mail.backends.dummy.EmailBackend",
}
"""The ways by which mail can leave, by the words of LANYARD_MAIL."""


class Environment:
    """The settings that the machine gives, by name. A secret may also stand in the file NAME_FILE names."""

    def __init__(self, given: Mapping[str, str] | None = None) -> None:
        self._given = os.environ if given is None else given

    def text(self, name: str, default: str | None = None) -> str:
        """A text. Raises `ImproperlyConfigured` when it is missing and there is no default."""
        value = self._given.get(name, default)
        if value is None:
            raise ImproperlyConfigured(f"{name} is not set. docs/running.md says what it is for.")
        return value

    def secret(self, name: str, default: str | None = None) -> str:
        """A secret, from NAME or from the file that NAME_FILE names."""
        file = self._given.get(f"{name}_FILE")
        if file is None:
            return self.text(name, default)
        try:
            return Path(file).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ImproperlyConfigured(f"{name}_FILE names {file}, which cannot be read: {error}.") from error

    def flag(self, name: str, default: str = "no") -> bool:
        """Yes or no."""
        value = self.text(name, default).strip().lower()
        if value not in _YES | _NO:
            raise ImproperlyConfigured(f"{name} is {value!r}: write yes or no.")
        return value in _YES

    def whole(self, name: str, default: int) -> int:
        """A whole number."""
        value = self.text(name, str(default)).strip()
        if not value.isdecimal():
            raise ImproperlyConfigured(f"{name} is {value!r}: write a whole number.")
        return int(value)

    def listed(self, name: str, default: str | None = None) -> list[str]:
        """Several texts, with commas between."""
        return [part.strip() for part in self.text(name, default).split(",") if part.strip()]

    def one_of(self, name: str, allowed: Collection[str], default: str | None = None) -> str:
        """One of several words."""
        value = self.text(name, default)
        if value not in allowed:
            raise ImproperlyConfigured(f"{name} is {value!r}: write {', '.join(allowed)}.")
        return value

    def folder(self, name: str, default: Path) -> Path:
        """A folder, which need not be there yet."""
        return Path(self.text(name, str(default))).expanduser().resolve()

    def mode(self) -> Mode:
        """What this installation is for; `live` unless LANYARD_MODE says otherwise."""
        return Mode(self.one_of("LANYARD_MODE", list(Mode), Mode.LIVE))
