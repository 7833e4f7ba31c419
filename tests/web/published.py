"""The department's published files, which stand beside the checkout and are no part of it."""

import os
from pathlib import Path

import pytest

_CHECKOUT = Path(__file__).parents[2]


def published_folder() -> Path:
    """Their folder. Fails the test in CI, and skips it loudly elsewhere, where it is absent."""
    folder = Path(os.environ.get("LANYARD_SHARED") or _CHECKOUT.parent / "shared", "data/dfe")
    if folder.is_dir():
        return folder
    told = (
        f"NOT TESTED AGAINST PUBLISHED FIGURES: {folder} is absent. Set LANYARD_SHARED to the folder that "
        "holds data/dfe."
    )
    if "CI" in os.environ:
        pytest.fail(told)
    pytest.skip(told)
