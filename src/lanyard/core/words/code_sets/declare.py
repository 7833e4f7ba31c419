"""What a code set is: the closed list of values that a column of a return may hold, with their years."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from lanyard.core.words.errors import UnknownCodeError


@dataclass(frozen=True, slots=True)
class Code:
    """One code: as it stands in the file, what it means, the first and last return year in which it is right.

    ``groups_to`` is the code under which published figures or another return count it; ``None`` when it is
    counted as itself. ``doubt`` says what is not certain about it.
    """

    code: str
    meaning: str
    first_year: int | None = None
    last_year: int | None = None
    groups_to: str | None = None
    doubt: str = ""

    def holds_in(self, year: int) -> bool:
        """Whether a return of this year may hold the code."""
        return (self.first_year is None or self.first_year <= year) and (
            self.last_year is None or year <= self.last_year
        )


YES_NO_SPELLINGS: Mapping[str, str] = {
    "yes": "Y",
    "true": "Y",
    "1": "Y",
    "no": "N",
    "false": "N",
    "0": "N",
}
"""How files write Y and N otherwise."""


@dataclass(frozen=True)
class CodeSet:
    """The codes of one column, in the order in which people expect them.

    ``name`` is unique, such as ``sen2.request_outcome``. ``source`` says where the list is from, ``doubt``
    what is not certain about all of it. ``spellings`` gives other texts that files hold for a code, such as
    ``true`` for ``Y``; readers turn them into it, whatever their letter case.
    """

    name: str
    title: str
    codes: tuple[Code, ...]
    source: str
    doubt: str = ""
    spellings: Mapping[str, str] = field(default_factory=dict, hash=False)

    @cached_property
    def by_code(self) -> dict[str, Code]:
        """The codes by the text that stands in the file."""
        return {code.code: code for code in self.codes}

    @cached_property
    def values(self) -> tuple[str, ...]:
        """The texts of all codes, of any year, in order."""
        return tuple(self.by_code)

    @cached_property
    def meanings(self) -> dict[str, str]:
        """What each code means, in order."""
        return {code.code: code.meaning for code in self.codes}

    @cached_property
    def groups(self) -> dict[str, str]:
        """The code under which each is counted: its group, or itself."""
        return {code.code: code.groups_to or code.code for code in self.codes}

    def codes_in(self, year: int) -> frozenset[str]:
        """The texts that a return of this year may hold."""
        return frozenset(code.code for code in self.codes if code.holds_in(year))

    def meaning(self, code: str) -> str:
        """What a code means; raises ``UnknownCodeError``."""
        return self._known(code).meaning

    def group_of(self, code: str) -> str:
        """The code under which this one is counted; raises ``UnknownCodeError``."""
        return self.groups[self._known(code).code]

    def _known(self, code: str) -> Code:
        try:
            return self.by_code[code]
        except KeyError:
            raise UnknownCodeError(
                f"{code!r} is not a code of {self.name} ({self.title}). Its codes: {', '.join(self.values)}."
            ) from None
