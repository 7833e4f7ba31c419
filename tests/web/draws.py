"""Makes the draws that tests need: one small list, frozen once for all tests of a run. No child in it is real."""

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from django.utils import timezone

from lanyard.core.draws.folder import FrozenList, freeze, open_list
from lanyard.core.draws.test_factories import KEY, made_up, shape
from lanyard.web.draws import store
from lanyard.web.draws.models import Draw, DrawState
from tests.web.returns import AS_AT, a_bare_snapshot

CHILDREN = 200


@cache
def frozen_folder(shape_name: str = "six-plus-four") -> Path:
    """A list of two hundred children, frozen for a shape, in a folder that is left as it is."""
    folder = Path(mkdtemp(prefix="lanyard-draw-"), "list")
    size = 20 if shape_name == "hundred" else None
    freeze(made_up(CHILDREN), shape(shape_name, size), folder, KEY)
    return folder


def a_draw(shape_name: str = "six-plus-four", title: str = "Children to track in the rehearsal") -> Draw:
    """A draw whose list has just been frozen; its folder can be written to and is its own."""
    draw = Draw(
        title=title, snapshot=a_bare_snapshot(), as_at=AS_AT, shape=shape_name, asked={"shape": shape_name}
    )
    shutil.copytree(frozen_folder(shape_name), store.folder(draw.key), copy_function=os.link)
    draw.keep(listed(draw).record)
    draw.state, draw.frozen_at = DrawState.FROZEN, timezone.now()
    draw.shown_at = draw.frozen_at
    draw.save()
    return draw


def listed(draw: Draw) -> FrozenList:
    """The list in the folder of a draw."""
    return open_list(store.folder(draw.key))
