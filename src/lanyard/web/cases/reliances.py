"""What relies on a family's taking part, how it closes when that ends, and what is kept all the same.

Every feature that prepares something which may only happen while the family takes part declares it:

    FAMILY_CALLS = Reliance(
        name="family-calls",
        words="Family calls with an inspector",
        on=WhatFor.MEETING,
        relying=calls_relying,  # (cases) -> what is open of it for all these cases, in fixed queries
        close=close_calls,  # (by=, things=, at=) -> closes these, in the withdrawal's own transaction
    )

and hands it to `declare_reliances` in the `ready` of its app. The rules of this contract:

* `relying` gives only what is open still, in words that name nobody, each with the owners who are to be told.
* `close` changes its rows and no more: no event (the withdrawal records one, with all that it closed), no
  message (the withdrawal sends them), nothing outside the database. If it raises, nothing is withdrawn.
* `kept` declares what stays although the family no longer takes part, because law required it to be shared,
  and says why. It is counted and shown, never touched.

Before a feature makes something new that relies on taking part, it asks
`participation.queries.check_takes_part`.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.taking_part import WhatFor
from lanyard.web.mail.fields import Link


@dataclass(frozen=True)
class Owner:
    """Somebody who is told that a thing of theirs has closed: by mail, with the page where they see which."""

    email: str
    page: Link | None = None


@dataclass(frozen=True)
class Relying:
    """One open thing that relies on taking part. `thing` is its id; `words` say what it is, naming nobody."""

    case: int
    thing: int
    words: str
    owners: tuple[Owner, ...] = ()


class Closer(Protocol):
    """Closes things of one reliance, within the transaction it is called in."""

    def __call__(self, *, by: Visitor, things: Collection[int], at: datetime) -> None:
        """Closes these things, by their ids."""


@dataclass(frozen=True)
class Kept:
    """What stays although a family no longer takes part: `because` is the whole reason, as a sentence.

    `found` counts it for these cases; a case without any may be left out.
    """

    words: str
    because: str
    found: Callable[[Collection[int]], Mapping[int, int]]


@dataclass(frozen=True)
class Reliance:
    """One kind of thing that may only be, or go on, while the family takes part in what it is `on`."""

    name: str
    words: str
    on: WhatFor
    relying: Callable[[Collection[int]], Sequence[Relying]]
    close: Closer
    kept: tuple[Kept, ...] = ()

    def __hash__(self) -> int:
        return hash(self.name)


@dataclass(frozen=True)
class Closed:
    """What was closed of one reliance."""

    reliance: Reliance
    things: tuple[Relying, ...]


@dataclass(frozen=True)
class StillHeld:
    """What was kept of one reliance, how many, and why."""

    reliance: Reliance
    kept: Kept
    number: int


@dataclass(frozen=True)
class Consequences:
    """What an end of taking part led to."""

    closed: tuple[Closed, ...] = ()
    held: tuple[StillHeld, ...] = ()
    owners: tuple[Owner, ...] = field(default=())

    @property
    def number_closed(self) -> int:
        """How many things were closed."""
        return sum(len(each.things) for each in self.closed)


_declared: dict[str, Reliance] = {}


def declare_reliances(reliances: Iterable[Reliance]) -> None:
    """Adds a feature's reliances. Raises `DeclaredTwiceError` when another has the name."""
    for reliance in reliances:
        if _declared.setdefault(reliance.name, reliance) is not reliance:
            raise DeclaredTwiceError(f"Two reliances are called {reliance.name}.")


def declared_reliances() -> tuple[Reliance, ...]:
    """Every reliance of every feature, by name."""
    return tuple(_declared[name] for name in sorted(_declared))


def reliances_on(ended: Collection[WhatFor]) -> tuple[Reliance, ...]:
    """Those that rely on one of these."""
    return tuple(reliance for reliance in declared_reliances() if reliance.on in ended)


def close_what_relied(*, by: Visitor, case: int, ended: Collection[WhatFor], at: datetime) -> Consequences:
    """Closes everything of a case that relied on what its family no longer takes part in.

    Call it in the transaction of the act that ends it, before the act's event. Closing twice closes nothing
    more. Owners are each given once.
    """
    touched = reliances_on(ended)
    closed = tuple(each for each in (_closed(reliance, by, case, at) for reliance in touched) if each.things)
    held = tuple(found for reliance in touched for found in _held(reliance, case))
    owners = {owner.email: owner for each in closed for thing in each.things for owner in thing.owners}
    return Consequences(closed, held, tuple(owners.values()))


def _closed(reliance: Reliance, by: Visitor, case: int, at: datetime) -> Closed:
    things = tuple(reliance.relying([case]))
    if things:
        reliance.close(by=by, things=[each.thing for each in things], at=at)
    return Closed(reliance, things)


def _held(reliance: Reliance, case: int) -> list[StillHeld]:
    counted = [(kept, kept.found([case]).get(case, 0)) for kept in reliance.kept]
    return [StillHeld(reliance, kept, number) for kept, number in counted if number]
