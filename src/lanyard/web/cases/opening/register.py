"""Who the children are whom inspectors chose: read from the register in use, by their Unique IDs alone.

Whoever opens cases needs no right to the register for this: what is read is only of children whom inspectors
named, and each reading is on record.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.actions import NamedChild
from lanyard.web.data import store
from lanyard.web.data.register.queries import snapshot_in_use
from lanyard.web.data.register.search_table import read_search_table
from lanyard.web.draws.choices.queries import present_choice
from lanyard.web.draws.choices.state import ChosenChild
from lanyard.web.inspections.models import Inspection

_READ = (
    "identity",
    "forename",
    "surname",
    "birth_date",
    "setting",
    "plan",
    "looked_after",
    "alternative",
)


@dataclass(frozen=True)
class Candidate:
    """A child of the choice without a case. `child` is None where the register in use does not have it."""

    chosen: ChosenChild
    child: NamedChild | None


def candidates(inspection: Inspection) -> list[Candidate]:
    """The children of the inspectors' present choice who have no case yet, in their order."""
    choice = present_choice(inspection)
    if choice is None:
        return []
    known = Case.objects.of(inspection).exclude(pseudonym="").values_list("pseudonym", flat=True)
    open_already = set(known)
    wanted = [child for child in choice.children if child.pseudonym not in open_already]
    found = _found_in_register([child.unique_id for child in wanted if child.unique_id])
    return [Candidate(child, _named(child, found.get(child.unique_id))) for child in wanted]


def _named(chosen: ChosenChild, found: NamedChild | None) -> NamedChild | None:
    return found and replace(
        found,
        place=Place(chosen.place.value),
        unique_id=chosen.unique_id,
        pseudonym=chosen.pseudonym,
    )


def _found_in_register(unique_ids: Iterable[str]) -> Mapping[str, NamedChild]:
    """What the register in use says of each child, by Unique ID. Whom it does not have is left out."""
    import polars as pl  # noqa: PLC0415 - few requests need engines

    from lanyard.core.register.errors import RegisterError  # noqa: PLC0415
    from lanyard.core.register.snapshot import Snapshot as Tables  # noqa: PLC0415

    snapshot = snapshot_in_use()
    identities = _identities(unique_ids)
    if snapshot is None or not identities:
        return {}
    key = snapshot.made_of.key
    try:
        children = Tables.open(store.pack(key) / "snapshot").table("children").select("child_id", "identity")
    except RegisterError:
        return {}
    ours = children.filter(pl.col("identity").is_in(list(identities)))
    facts = ours.join(read_search_table(store.desk(key)), on="child_id").select(*_READ).collect()
    return {
        identities[row["identity"]]: _child(row) for row in facts.iter_rows(named=True) if row["birth_date"]
    }


def _identities(unique_ids: Iterable[str]) -> dict[str, str]:
    """The Unique IDs by the identities behind them. One that was mistyped, or made elsewhere, is left out."""
    from lanyard.core.register.errors import UniqueIdRefused  # noqa: PLC0415 - few requests need engines
    from lanyard.web.draws.keys import area_pseudonyms  # noqa: PLC0415

    pseudonyms, found = area_pseudonyms(), {}
    for unique_id in unique_ids:
        try:
            found[pseudonyms.identity_of(unique_id)] = unique_id
        except UniqueIdRefused:
            continue
    return found


def _child(row: Mapping[str, Any]) -> NamedChild:
    named = " ".join(str(row[part]) for part in ("forename", "surname") if row[part])
    return NamedChild(
        name=named or "Name not known",
        born=row["birth_date"],
        setting=str(row["setting"] or ""),
        has_plan=bool(row["plan"]),
        is_looked_after=bool(row["looked_after"]),
        in_alternative_provision=bool(row["alternative"]),
    )
