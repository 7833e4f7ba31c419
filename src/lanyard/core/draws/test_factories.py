"""What the tests of draws are made of: children, lists and draws, made up."""

from collections.abc import Mapping, Sequence
from random import Random

import polars as pl

from lanyard.core.draws.drawing import choose, draw
from lanyard.core.draws.entries import SCHEMA, Entries
from lanyard.core.draws.freezing import Frozen, frozen
from lanyard.core.draws.keys import ListKey
from lanyard.core.draws.listing import read_list
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.seeds import Contribution
from lanyard.core.draws.shapes import Shape, shapes

KEY = ListKey(bytes(range(32)))
NEEDS = ("ASD", "SEMH", "SLCN", "MLD", "HI")
SETTINGS = ("Primary", "Secondary", "Special", "Pupil referral unit/AP")


def child(
    source_id: str,
    *,
    has_plan: bool = True,
    age: int | None = 9,
    looked_after: bool = False,
    alternative_provision: bool = False,
    need: str = "ASD",
    setting_type: str = "Primary",
) -> Mapping[str, object]:
    return {
        "source_id": source_id,
        "has_plan": has_plan,
        "age": age,
        "looked_after": looked_after,
        "alternative_provision": alternative_provision,
        "need": need,
        "setting_type": setting_type,
        "setting": None,
    }


def entries(children: Sequence[Mapping[str, object]]) -> Entries:
    return Entries(pl.DataFrame(children, schema=dict(SCHEMA)), "made-up.csv")


def made_up(number: int, seed: int = 1) -> Entries:
    """So many children with characteristics at random, the same for the same seed."""
    random = Random(seed)  # noqa: S311
    return entries(
        [
            child(
                f"child {n}",
                has_plan=random.random() < 0.4,
                age=random.randint(0, 25),
                looked_after=random.random() < 0.1,
                alternative_provision=random.random() < 0.1,
                need=random.choices(NEEDS, (5, 4, 3, 2, 1))[0],
                setting_type=random.choices(SETTINGS, (5, 4, 2, 1))[0],
            )
            for n in range(number)
        ]
    )


def shape(name: str, size: int | None = None) -> Shape:
    declared = shapes()[name]
    return declared if size is None else declared.with_size(size)


def list_of(number: int, name: str = "six-plus-four", size: int | None = None, seed: int = 1) -> Frozen:
    return frozen(made_up(number, seed), shape(name, size), KEY)


def words(*said: str) -> tuple[Contribution, ...]:
    return tuple(Contribution(party=f"Party {n}", seed=each) for n, each in enumerate(said, 1))


def drawn(listed: Frozen, *said: str) -> Certificate:
    given = words(*(said or ("red", "green", "blue")))
    return draw(read_list(listed.content, "list.csv"), listed.record.terms, given)


def chosen_of(listed: Frozen, number: int) -> list[str]:
    """The pseudonyms chosen by the so many-th of many draws, without a certificate."""
    rows = read_list(listed.content, "list.csv")
    ids, _, chosen, _ = choose(rows, listed.record.terms, f"{number:064x}")
    return [ids[position] for position in chosen]
