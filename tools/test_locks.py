"""What the lock files must hold, so that set-up gives everyone the same and nothing else."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
RUNNING = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = PROJECT["dependency-groups"]

both_locks = pytest.mark.parametrize("lock", [RUNNING, DEVELOPMENT], ids=lambda lock: lock.name)


def entries(lock: Path) -> list[str]:
    """Each pinned package with its hashes, as one line."""
    return lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()


def pins(lock: Path) -> dict[str, str]:
    pinned = [re.match(r"([\w.-]+)==([^ ]+)", entry) for entry in entries(lock)]
    return {canonicalize_name(pin[1]): pin[2] for pin in pinned if pin}


def not_pinned_as_asked(asked: Iterable[str], lock: Path) -> list[str]:
    pinned = pins(lock)
    wanted = [Requirement(text) for text in asked]
    return [
        str(one) for one in wanted if not one.specifier.contains(pinned.get(canonicalize_name(one.name), "0"))
    ]


def test_everything_the_product_asks_for_is_in_the_running_lock() -> None:
    asked = [*PROJECT["project"]["dependencies"], *GROUPS["set-up"]]
    assert not_pinned_as_asked(asked, RUNNING) == [], "run: make lock"


def test_every_tool_is_in_the_development_lock() -> None:
    asked = [tool for tool in GROUPS["development"] if isinstance(tool, str)]
    assert not_pinned_as_asked(asked, DEVELOPMENT) == [], "run: make lock"


def test_development_runs_what_is_run() -> None:
    development = pins(DEVELOPMENT)
    assert {name: development.get(name) for name in pins(RUNNING)} == pins(RUNNING)


@both_locks
def test_each_package_is_pinned_with_hashes(lock: Path) -> None:
    assert [
        entry for entry in entries(lock) if not re.search(r"==\S+.* --hash=sha256:[0-9a-f]{64}", entry)
    ] == []


@both_locks
def test_no_address_stands_in_a_lock(lock: Path) -> None:
    assert re.findall(r"\S*(?:://|http|--index|--find-links)\S*", lock.read_text(encoding="utf-8")) == []


@both_locks
def test_nothing_for_graphics_cards_is_installed(lock: Path) -> None:
    assert [name for name in pins(lock) if name.startswith(("torch", "nvidia", "cuda", "triton"))] == []
