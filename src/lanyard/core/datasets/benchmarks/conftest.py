"""The published files that stand beside the checkout, and a folder for made-up ones."""

import os
from pathlib import Path

import pytest

from lanyard.core.datasets.benchmarks.published import Benchmarks, published
from lanyard.core.datasets.benchmarks.test_tables import Folder

_CHECKOUT = next(folder for folder in Path(__file__).parents if (folder / "pyproject.toml").is_file())
_SHARED = Path(os.environ.get("LANYARD_SHARED") or _CHECKOUT.parent / "shared")


@pytest.fixture(scope="session")
def published_folder() -> Path:
    """The folder of the published files; without it no test of real figures means anything."""
    folder = _SHARED / "data" / "dfe"
    if folder.is_dir():
        return folder
    told = (
        f"NOT TESTED AGAINST PUBLISHED FIGURES: {folder} is absent. Set LANYARD_SHARED to the folder that "
        "holds data/dfe."
    )
    if os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(told)
    pytest.skip(told)


@pytest.fixture(scope="session")
def benchmarks(published_folder: Path) -> Benchmarks:
    """Benchmarks from the published files."""
    return published(published_folder)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A folder for made-up files in the published form."""
    return Folder(tmp_path)
