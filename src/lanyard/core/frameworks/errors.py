"""What can go wrong with frameworks and their dates. Each text says what to do."""

from pathlib import Path


class FrameworkError(Exception):
    """Something about the rules of an inspection."""


class UnknownFrameworkError(FrameworkError):
    """No framework has this id, or none was in force on the day."""


class BrokenFrameworkError(FrameworkError):
    """A file of rules cannot be used: which file, which line, and why."""

    def __init__(self, file: str | Path, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}: {reason}")
        self.file, self.line, self.reason = str(file), line, reason


class RuleError(FrameworkError):
    """The words of a rule are not among those that rules are made of."""


class ImpossibleDateError(FrameworkError):
    """A given date cannot be: the text says why."""
