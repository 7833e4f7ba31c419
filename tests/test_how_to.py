"""The how-to pages work: their code is run as it stands."""

import importlib.util
import re
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from lanyard.core.datasets.compute import Status, compute
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.test_area import Area

PAGE = Path(__file__).parents[1] / "docs" / "how-to" / "add-a-data-set.md"


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The code of the page as a module."""
    code = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    path = tmp_path / "early_plans.py"
    path.write_text("\n".join(code), encoding="utf-8")
    spec = importlib.util.spec_from_file_location("early_plans", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "early_plans", module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    """Seven boys with plans from the age of 3, thirteen girls with plans from the age of 8."""
    area = Area()
    for sex, count, start in (("M", 7, "2018-09-01"), ("F", 13, "2023-09-01")):
        for _ in range(count):
            area.plan(area.child(sex=sex, birth_date=date(2015, 6, 1)), start)
    folder = tmp_path / "snapshot"
    folder.mkdir()
    return area.write(folder)


def test_a_data_set_is_added_by_one_declaration(shown: ModuleType, snapshot: Path) -> None:
    (computed,) = compute(snapshot, data_sets=[shown.EARLY_PLANS])
    assert computed.status is Status.READY
    rows = computed.figures.select("cut_1", "group_1", "numerator", "denominator", "value").rows()
    assert rows == [
        (None, None, 7, 20, 0.35),
        ("sex", "M", 7, 7, 1.0),
        ("sex", "F", 0, 13, 0.0),
        ("sex", "unknown", 0, 0, None),
    ]


def test_what_is_added_is_protected_like_the_rest(shown: ModuleType, snapshot: Path) -> None:
    (safe,) = suppress(compute(snapshot, data_sets=[shown.EARLY_PLANS])).data_sets
    assert safe.figures.height == 4
