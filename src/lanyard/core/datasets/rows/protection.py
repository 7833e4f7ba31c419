"""Children on a child protection plan now (data set 16)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.care import CATEGORY
from lanyard.core.datasets.declare import NOT_RECORDED
from lanyard.core.datasets.rows.children_told import counted, named
from lanyard.core.datasets.rows.first_of_each import first_of_each
from lanyard.core.datasets.rows.groups import group_of
from lanyard.core.datasets.rows.open_on import open_on
from lanyard.core.datasets.rows.send import with_send
from lanyard.core.datasets.rows.which_return import freshest
from lanyard.core.datasets.sources import CHILDREN_IN_NEED, INSPECTION_LISTS
from lanyard.core.datasets.tables import SnapshotTables, once

WORDS_OF_CATEGORIES = {
    "neglect": "NEG",
    "physical": "PHY",
    "sexual": "SAB",
    "emotional": "EMO",
    "multiple": "MUL",
}
"""By what word each category is known where a list writes words and not codes; the first that is met."""

_OWN = ("since", "category")


def protected(tables: SnapshotTables) -> ir.Table:
    """One row a child on a protection plan now: its latest `category`."""
    return counted(tables, with_send(tables, protected_now(tables)), "category")


def listed(tables: SnapshotTables) -> ir.Table:
    """One row a child with SEND on a protection plan: columns of `IDENTITY`, `send`, `since`, `category`."""
    return named(tables, with_send(tables, protected_now(tables)), *_OWN)


@once
def protected_now(tables: SnapshotTables) -> ir.Table:
    """One row a child: `since`, `category` (a group of the cut); of two open plans the later one."""
    kind = freshest(tables.facts, CHILDREN_IN_NEED.kind, INSPECTION_LISTS.kind)
    name = "ilacs_protection" if kind == INSPECTION_LISTS.kind else "protection_plans"
    rows = open_on(tables[name], tables.facts.as_at)
    category = ibis.coalesce(rows["latest_category"], rows["initial_category"])
    told = rows.select("child_id", since="start_date", category=_category(category))
    order = [ibis.desc(told["since"].fill_null(ibis.literal(tables.facts.as_at))), told["category"]]
    return first_of_each(told, ("child_id",), order)


def _category(said: ir.Column) -> ir.Column:
    """A code, or words that tell it."""
    lower = said.fill_null("").lower()
    words = [(lower.contains(word), code) for word, code in WORDS_OF_CATEGORIES.items()]
    in_words = ibis.cases(*words, else_=NOT_RECORDED)
    code = group_of(said.upper(), CATEGORY)
    return ibis.ifelse(code == NOT_RECORDED, in_words, code)
