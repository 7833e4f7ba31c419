"""What is distributed carries the built styles and scripts, and nothing is built without them."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def hook_module() -> Any:
    """The build hook, which stands outside every package."""
    spec = spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def carried(hook_module: Any, root: Path, target: str, version: str = "standard") -> dict[str, str]:
    build_data: dict[str, Any] = {"force_include": {}}
    hook_module.CustomBuildHook(str(root), {}, None, None, "", target).initialize(version, build_data)
    return dict(build_data["force_include"])


def built(root: Path) -> Path:
    folder = root / "build" / "static"
    folder.mkdir(parents=True)
    (folder / "staticfiles.json").write_text("{}")
    return folder


def test_a_wheel_carries_them_beside_the_settings(hook_module: Any, tmp_path: Path) -> None:
    folder = built(tmp_path)
    assert carried(hook_module, tmp_path, "wheel") == {str(folder): "lanyard/web/site/built"}


def test_a_source_distribution_carries_them_where_they_were_built(hook_module: Any, tmp_path: Path) -> None:
    folder = built(tmp_path)
    assert carried(hook_module, tmp_path, "sdist") == {str(folder): "build/static"}


def test_nothing_is_distributed_without_them(hook_module: Any, tmp_path: Path) -> None:
    with pytest.raises(hook_module.AssetsMissingError, match=r"Run `make assets` before building\."):
        carried(hook_module, tmp_path, "wheel")


def test_an_installation_in_place_needs_no_copy(hook_module: Any, tmp_path: Path) -> None:
    assert carried(hook_module, tmp_path, "wheel", "editable") == {}


def test_a_wheel_finds_them_where_the_settings_look() -> None:
    settings = (ROOT / "src" / "lanyard" / "web" / "site" / "settings.py").read_text()
    assert 'Path(__file__).with_name("built")' in settings
