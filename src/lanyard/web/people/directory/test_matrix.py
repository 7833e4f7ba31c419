"""The matrix says what the declarations say, by role and by act."""

import pytest

from lanyard.web.access.permissions import SCOPE_WORDS, Scope, declared_permissions
from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.visitor import Held, Interface, Visitor
from lanyard.web.people.directory.matrix import SCOPES, by_act, by_role, may_do


@pytest.mark.parametrize("name", RoleName)
def test_each_role_is_shown_with_every_right_it_has(name: RoleName) -> None:
    rows = {row.title: row for row in by_role()}
    shown = dict(zip(SCOPES, rows[ROLES[name].title].cells, strict=True))
    granted = {
        scope: [
            permission.words for permission in declared_permissions() if permission.granted.get(name) is scope
        ]
        for scope in SCOPES
    }
    assert {scope: len(acts) for scope, acts in shown.items()} == {
        scope: len(words) for scope, words in granted.items()
    }
    assert {scope: [act.lower() for act in acts] for scope, acts in shown.items()} == {
        scope: [words.lower() for words in each] for scope, each in granted.items()
    }


def test_scopes_come_the_widest_first_in_words() -> None:
    assert [SCOPE_WORDS[scope] for scope in SCOPES] == ["Whole partnership", "Own organisation", "Own items"]


def test_an_act_is_shown_with_its_roles() -> None:
    row = next(row for row in by_act() if row.title == "Add and change organisations")
    assert row.cells == (("Nominated officer (LANO)", "Deputy nominated officer", "Administrator"), (), ())


def test_where_most_roles_may_the_others_are_named() -> None:
    row = next(row for row in by_act() if row.title == "See the directory of organisations and people")
    assert row.cells == (("Every role except: Inspector",), ("Inspector",), ())


def test_what_only_a_signed_link_gives_is_no_part_of_it() -> None:
    assert [row.title for row in by_act() if not any(row.cells)] == []


def test_two_roles_give_the_widest_of_their_rights() -> None:
    both = Visitor("A", Interface.PAGE, 1, (Held(RoleName.LINK_OFFICER, 1), Held(RoleName.LANO, 2)))
    done = {
        how_far: "Invite people and give or end their roles" in acts for how_far, acts in may_do(both).items()
    }
    assert done[SCOPE_WORDS[Scope.PARTNERSHIP]]
    assert not done.get(SCOPE_WORDS[Scope.ORGANISATION], False)


def test_who_holds_nothing_may_do_nothing() -> None:
    assert may_do(Visitor("A", Interface.PAGE, 1)) == {}
