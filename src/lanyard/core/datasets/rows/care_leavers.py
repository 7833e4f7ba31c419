"""Care leavers (data set 14), and which of them live in supported accommodation (data set 24)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.children_told import counted
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import mapped
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.rows.which_return import freshest
from lanyard.core.datasets.sources import CHILDREN_LOOKED_AFTER, INSPECTION_LISTS
from lanyard.core.datasets.tables import SnapshotTables, once
from lanyard.core.words.code_sets.ssda903 import ACCOMMODATION

DIED = "DIED"

SUPPORTED_LETTERS = ("D", "E", "T")
"""Accommodation in OC3 that is supported: semi-independent, supported lodgings, foyer."""

SUPPORTED_WORDS = ("semi-independent", "support", "foyer", "hostel")
"""What lists of an inspection write of the same."""

_WORDS = {code.code: code.meaning.rsplit(", ", 1)[0] for code in ACCOMMODATION.codes}
_SUITS = {"1": "yes", "2": "no", "Y": "yes", "N": "no"}


def care_leavers(tables: SnapshotTables) -> ir.Table:
    """One row a care leaver: whether the accommodation is `suitable` (yes, no, unknown)."""
    return counted(tables, with_send(tables, leavers(tables)), "suitable")


@once
def leavers(tables: SnapshotTables) -> ir.Table:
    """One row a care leaver: `accommodation` in words, `suitable`, `lives_supported` (yes or no).

    Whom SSDA903 reports as having died is left out.
    """
    kind = freshest(tables.facts, CHILDREN_LOOKED_AFTER.kind, INSPECTION_LISTS.kind)
    rows = _by_list(tables) if kind == INSPECTION_LISTS.kind else _by_return(tables)
    order = [rows["accommodation"].fill_null(""), rows["suitable"], rows["lives_supported"]]
    return first_of_each(rows, ("child_id",), order)


def _by_return(tables: SnapshotTables) -> ir.Table:
    given = tables["oc3"]
    rows = given.filter(given["in_touch"].fill_null("") != DIED)
    code = rows["accom"].fill_null("")
    return rows.select(
        "child_id",
        accommodation=mapped(rows["accom"], _WORDS, ibis.null("string")),
        suitable=mapped(code.substr(1, 1), _SUITS, NOT_RECORDED),
        lives_supported=ibis.ifelse(code.substr(0, 1).isin(SUPPORTED_LETTERS), "yes", "no"),
    )


def _by_list(tables: SnapshotTables) -> ir.Table:
    rows = tables["ilacs_care_leavers"]
    said = rows["accommodation"].fill_null("").lower()
    supported = said.contains(SUPPORTED_WORDS[0])
    for word in SUPPORTED_WORDS[1:]:
        supported = supported | said.contains(word)
    return rows.select(
        "child_id",
        "accommodation",
        suitable=mapped(rows["suitable_accommodation"], _SUITS, NOT_RECORDED),
        lives_supported=ibis.ifelse(supported, "yes", "no"),
    )
