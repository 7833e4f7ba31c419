"""After a draw: everybody can check it, and a child is replaced by the next in reserve and by nobody else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.web.draws import a_draw, a_drawn_draw
from tests.web.factories import a_visitor

from lanyard.core.draws.replacing import Reason, certificate_of, replace_chosen, replacements_of
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.draws import store
from lanyard.web.draws.certificates.actions import replace_child, verify_draw
from lanyard.web.draws.models import Draw, Replacement
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def draw() -> Draw:
    return a_drawn_draw()


def replaced(draw: Draw, by: Visitor, out: str, reason: Reason = Reason.DECLINED) -> Replacement:
    return replace_child(by=by, draw=draw.pk, version=draw.version, out=out, reason=reason)


def test_a_draw_is_right(draw: Draw) -> None:
    assert verify_draw(by=a_visitor(RoleName.FORUM_CHAIR), draw=draw.pk) == ()
    assert Event.objects.latest("number").detail == {"is_right": True}


def test_a_draw_whose_certificate_was_changed_is_not_right(draw: Draw) -> None:
    path = store.folder(draw.key) / "certificate.json"
    changed = path.read_text(encoding="utf-8").replace("blue kettle", "blue kettles")
    path.unlink()  # it is the same file as that of other tests
    path.write_text(changed, encoding="utf-8")
    reasons = verify_draw(by=a_visitor(RoleName.FORUM_CHAIR), draw=draw.pk)
    assert "The seed does not follow from the terms" in " ".join(reasons)


def test_the_checker_agrees_in_a_process_of_its_own(draw: Draw, tmp_path: Path) -> None:
    names = ("check_draw.py", "certificate.json", "verifiers-list.csv")
    for name in names:
        (tmp_path / name).write_bytes((store.folder(draw.key) / name).read_bytes())
    said = subprocess.run(  # noqa: S603 - the program under test
        [sys.executable, "-I", *names], cwd=tmp_path, capture_output=True, text=True, check=True
    )  # fmt: skip
    assert said.stdout == f"The draw is right. Its fingerprint: {draw.fingerprint}{os.linesep}"


def test_the_next_in_reserve_takes_the_place_with_the_reason(draw: Draw, lano: Visitor) -> None:
    made = certificate_of(store.folder(draw.key))
    done = replaced(draw, lano, made.chosen[2].id, Reason.NOT_REACHED)
    assert (done.number, done.reserve, done.reason) == (1, made.reserves[0].id, "not-reached")
    held = replacements_of(store.folder(draw.key), made)
    assert [(each.out, each.reserve) for each in held] == [(done.out, done.reserve)]
    assert Event.objects.latest("number").act == "draws.replaced"


def test_nobody_is_replaced_twice(draw: Draw, lano: Visitor) -> None:
    out = certificate_of(store.folder(draw.key)).chosen[0].id
    replaced(draw, lano, out)
    draw.refresh_from_db()
    with pytest.raises(RefusedError, match="does not take part any more"):
        replaced(draw, lano, out)


def test_a_replacement_that_was_written_and_not_noted_is_noted_and_not_made_twice(
    draw: Draw, lano: Visitor
) -> None:
    made = certificate_of(store.folder(draw.key))
    replace_chosen(store.listed(draw.key), made.chosen[0].id, Reason.DECLINED)
    with pytest.raises(RefusedError, match="begun and not finished"):
        replaced(draw, lano, made.chosen[1].id)
    assert replaced(draw, lano, made.chosen[0].id).reserve == made.reserves[0].id
    assert len(replacements_of(store.folder(draw.key), made)) == 1


def test_a_forum_chair_replaces_nobody(draw: Draw) -> None:
    with pytest.raises(NotAllowedError):
        replaced(draw, a_visitor(RoleName.FORUM_CHAIR), "x")


def test_before_a_draw_nobody_can_be_replaced(lano: Visitor) -> None:
    with pytest.raises(RefusedError, match="Nobody has been drawn yet"):
        replaced(a_draw(), lano, "x")
