"""How the tables of a return hang from one another, and the running numbers that tie their rows together."""

from collections.abc import Iterator

from lanyard.core.returns.declare import Return, Table


def above(declaration: Return, table: Table) -> tuple[Table, ...]:
    """The tables that the table hangs from, the nearest first."""
    return tuple(_above(declaration, table))


def below(declaration: Return, table: Table) -> tuple[Table, ...]:
    """The tables that hang from the table directly, in the declaration's order."""
    return tuple(one for one in declaration.tables if one.parent == table.name)


def keys_of(declaration: Return, table: Table) -> tuple[str, ...]:
    """The keys that the table's rows carry: those of the tables above, the outermost first, and its own."""
    keys = [one.key for one in (table, *above(declaration, table)) if one.key]
    return tuple(reversed(keys))


def parent_key(declaration: Return, table: Table) -> str:
    """The key that ties the table's rows to the table above; empty where there is none."""
    return next((one.key for one in above(declaration, table) if one.key), "")


def _above(declaration: Return, table: Table) -> Iterator[Table]:
    while table.parent:
        table = declaration.table(table.parent)
        yield table
