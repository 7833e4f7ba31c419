"""Styles and scripts come from packages pinned by checksum, and hold nothing of others' brands."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage

SOURCES = Path(__file__).with_name("assets")
FUNDERS = {"opencollective.com", "github.com", "paulmillr.com"}
"""Where packages say how to fund them: the only addresses that the lock file may hold."""


def lock() -> dict[str, dict[str, object]]:
    return dict(json.loads((SOURCES / "package-lock.json").read_text())["packages"])


def hashed(name: str) -> str:
    return staticfiles_storage.url(name).removeprefix(settings.STATIC_URL)


def built(name: str) -> str:
    return Path(staticfiles_storage.path(hashed(name))).read_text()


def test_the_lock_file_holds_no_address_of_a_registry() -> None:
    found = re.findall(r"https?://[^\"]+", (SOURCES / "package-lock.json").read_text())
    assert {urlsplit(address).hostname for address in found} <= FUNDERS
    assert [name for name, package in lock().items() if "resolved" in package] == []


def test_every_package_is_known_by_its_checksum() -> None:
    assert [name for name, package in lock().items() if name and "integrity" not in package] == []


def test_the_packages_asked_for_are_pinned_exactly() -> None:
    asked = json.loads((SOURCES / "package.json").read_text())
    versions = {**asked["dependencies"], **asked["devDependencies"]}
    assert versions == {"govuk-frontend": "6.3.0", "sass": lock()["node_modules/sass"]["version"]}


@pytest.mark.parametrize(
    "mark", ["Transport", "crest", "tudor", "crown", "@font-face", "url(", "sourceMappingURL"]
)
def test_the_styles_hold_no_letters_or_marks_of_others_and_load_nothing(mark: str) -> None:
    assert mark.lower() not in built("site/app.css").lower()


def test_scripts_name_the_modules_they_import_by_their_content() -> None:
    module = hashed("site/govuk-frontend.min.js").rpartition("/")[2]
    assert f'import {{ initAll }} from "./{module}";' in built("site/app.js")
    assert re.fullmatch(r"govuk-frontend\.min\.[0-9a-f]{12}\.js", module)


def test_tests_use_the_files_that_servers_use() -> None:
    backend = settings.STORAGES["staticfiles"]["BACKEND"]
    assert (backend, settings.DEBUG) == ("lanyard.web.site.storage.AssetStorage", False)
    assert staticfiles_storage.url("site/app.css") != "/assets/site/app.css"


def test_every_file_is_there_compressed_too() -> None:
    folder = Path(settings.STATIC_ROOT)
    large = [file for file in folder.rglob("*.*s") if file.stat().st_size > 1_000]
    assert [file.name for file in large if not file.with_name(f"{file.name}.gz").is_file()] == []


def test_only_our_own_rooms_give_files() -> None:
    manifest = json.loads((Path(settings.STATIC_ROOT) / "staticfiles.json").read_text())
    rooms = {file.name for file in SOURCES.parents[1].iterdir() if file.is_dir()}
    assert {name.partition("/")[0] for name in manifest["paths"]} <= rooms
