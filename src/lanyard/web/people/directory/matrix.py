"""Who may do what, from the declarations of roles and permissions: by role and by act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lanyard.core.words.phrases import lower_first, upper_first
from lanyard.web.access.permissions import SCOPE_WORDS, Permission, Scope, declared_permissions
from lanyard.web.access.roles import KIND_WORDS, ROLES, Role
from lanyard.web.access.visitor import Visitor

SCOPES: tuple[Scope, ...] = tuple(sorted(Scope, reverse=True))
"""The widest first."""

SCOPE_HEADS: tuple[str, ...] = tuple(SCOPE_WORDS[scope] for scope in SCOPES)


@dataclass(frozen=True)
class MatrixRow:
    """One role or one act, and for each of `SCOPES` what stands there."""

    title: str
    more: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


def by_role() -> list[MatrixRow]:
    """Each role with what it may do, how far."""
    return [MatrixRow(role.title, (role.does, where(role)), _acts_of(role)) for role in ROLES.values()]


def by_act() -> list[MatrixRow]:
    """Each act with the roles that may do it, how far. Left out is what only a signed link gives."""
    held = (permission for permission in declared_permissions() if permission.granted)
    return [MatrixRow(upper_first(each.words), (), _roles_with(each)) for each in held]


def may_do(visitor: Visitor) -> Mapping[str, tuple[str, ...]]:
    """What somebody may do, over all their roles: acts in words, by the words of how far."""
    found = {
        SCOPE_WORDS[scope]: tuple(
            upper_first(each.words) for each in declared_permissions() if _widest(visitor, each) is scope
        )
        for scope in SCOPES
    }
    return {words: acts for words, acts in found.items() if acts}


def where(role: Role) -> str:
    """In which kinds of organisation a role can be held, as a sentence."""
    kinds = [lower_first(words) for kind, words in KIND_WORDS.items() if kind in role.kinds]
    guest = " Needs a last day." if role.is_guest else ""
    return f"Held in: {', '.join(kinds) if kinds else 'any organisation'}.{guest}"


def _acts_of(role: Role) -> tuple[tuple[str, ...], ...]:
    return _by_scope(
        (upper_first(each.words), each.granted.get(role.name)) for each in declared_permissions()
    )


def _roles_with(permission: Permission) -> tuple[tuple[str, ...], ...]:
    found = _by_scope((role.title, permission.granted.get(name)) for name, role in ROLES.items())
    return tuple(_shorter(titles) for titles in found)


def _shorter(titles: tuple[str, ...]) -> tuple[str, ...]:
    """Roles as a list; where most are meant, those that are not."""
    others = [role.title for role in ROLES.values() if role.title not in titles]
    if len(others) > len(ROLES) // 4:
        return titles
    return (f"Every role except: {', '.join(others)}",) if others else ("Every role",)


def _by_scope(found: Iterable[tuple[str, Scope | None]]) -> tuple[tuple[str, ...], ...]:
    pairs = list(found)
    return tuple(tuple(words for words, at in pairs if at is scope) for scope in SCOPES)


def _widest(visitor: Visitor, permission: Permission) -> Scope | None:
    reach = visitor.reach(permission)
    if reach.everything:
        return Scope.PARTNERSHIP
    if reach.organisations:
        return Scope.ORGANISATION
    return Scope.OWN if reach.own else None
