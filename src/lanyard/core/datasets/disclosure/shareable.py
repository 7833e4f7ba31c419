"""Data sets as they may leave the data team, and in words what was hidden of them and why."""

from dataclasses import dataclass

import polars as pl

from lanyard.core.datasets.absent import Absent
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS, Policy
from lanyard.core.datasets.figures import SCHEMA
from lanyard.core.words.numbers import count, counted

SHAREABLE_SCHEMA = pl.Schema({**SCHEMA, **dict.fromkeys(("mark", "period", "basis"), pl.String())})
"""Columns of shareable figures. `mark` says why a number is not there, see `policy.MARKS`; `period` the days
that the returns behind the figure are about, so that a later release can tell whether it is the same;
`basis` a digest of its definition and the kinds of those returns, see `origins.basis`."""


@dataclass(frozen=True)
class Hidden:
    """How many figures there are, and how many are hidden: resting on few people, hidden so that those
    cannot be worked out, and hidden only for what earlier releases showed or hid."""

    figures: int = 0
    small: int = 0
    partners: int = 0
    earlier: int = 0

    def __add__(self, other: "Hidden") -> "Hidden":
        return Hidden(
            self.figures + other.figures,
            self.small + other.small,
            self.partners + other.partners,
            self.earlier + other.earlier,
        )

    @property
    def hidden(self) -> int:
        """How many are hidden in all."""
        return self.small + self.partners + self.earlier

    def in_words(self, policy: Policy) -> str:
        """What was hidden and why, in plain words."""
        if not self.hidden:
            return "No figure had to be hidden: none rests on so few people that they could be known by it."
        all_hidden = (
            f"{count(self.hidden)} of {counted(self.figures, 'figure', 'figures')} "
            f"{'is' if self.hidden == 1 else 'are'} hidden and marked {HIDDEN}."
        )
        return " ".join(filter(None, (all_hidden, self._small(policy), self._partners, self._earlier)))

    def _small(self, policy: Policy) -> str:
        few = f"{policy.hide_from} to {policy.hide_to}"
        return f"{counted(self.small, 'rests', 'rest')} on {few} people, who could be known by it."

    @property
    def _partners(self) -> str:
        return (
            f"{counted(self.partners, 'is', 'are')} hidden only because a small number could be "
            "worked out with it, by subtraction for instance."
        )

    @property
    def _earlier(self) -> str:
        if not self.earlier:
            return ""
        return (
            f"{counted(self.earlier, 'is', 'are')} hidden because an earlier release hid it, or showed it "
            "nearly the same."
        )


@dataclass(frozen=True)
class ShareableDataSet:
    """A data set that may leave the data team: figures with small numbers hidden, never a list of people.

    `figures` has the columns of `SHAREABLE_SCHEMA`; a hidden number is null, and a statistic without its mark
    may lack the number it was taken over.
    """

    dataset: DataSet
    status: Status
    needs: str
    figures: pl.DataFrame
    absent: tuple[Absent, ...]
    hidden: Hidden = Hidden()
    policy: Policy = SMALL_NUMBERS

    @property
    def note(self) -> str:
        """What was hidden of it and why, in plain words; nothing where it has no figures."""
        return self.hidden.in_words(self.policy) if self.hidden.figures else ""


@dataclass(frozen=True)
class Shareable:
    """All data sets of a snapshot as they may leave the data team, and how many figures are hidden, as in
    `Hidden`.

    `given_away` says how many small numbers earlier releases have told already, so that nothing can protect
    them any more.
    """

    data_sets: tuple[ShareableDataSet, ...]
    figures: int
    hidden_small: int
    hidden_partners: int
    policy: Policy
    hidden_earlier: int = 0
    given_away: int = 0

    @property
    def hidden(self) -> Hidden:
        """How many figures there are and how many are hidden, over all data sets."""
        return Hidden(self.figures, self.hidden_small, self.hidden_partners, self.hidden_earlier)

    @property
    def note(self) -> str:
        """What was hidden and why, in plain words."""
        words = self.hidden.in_words(self.policy)
        if not self.hidden.hidden:
            return words
        proven = (
            "A computer check has shown that no hidden number can be worked out from all that is shown "
            "together."
        )
        if not self.given_away:
            return f"{words} {proven}"
        told = counted(self.given_away, "small number", "small numbers")
        return (
            f"{words} Earlier releases have already given away {told}. Besides, a computer check has shown "
            "that no hidden number can be worked out from all that is shown together."
        )
