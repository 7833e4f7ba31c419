"""An area's own files of rules count beside the built-in ones, and a broken one is told of with its line."""

from pathlib import Path

import pytest
from django.urls import reverse
from pytest_django import Settings
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn

from lanyard.core.frameworks.catalogue import built_in
from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.roles import RoleName
from lanyard.web.checks.declare import State
from lanyard.web.data.rulebook import rulebook
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.checks import check_rules

OWN = 'changes = "area-send-2025"\n\n[settings.upload_days]\nvalue = 3\n'


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Path:
    settings.RULES = tmp_path
    return tmp_path


def test_without_a_folder_the_rules_are_the_built_in_ones(folder: Path, settings: Settings) -> None:
    settings.RULES = folder / "not-there"
    assert (dict(rulebook().frameworks), rulebook().problems) == (dict(built_in()), ())


def test_an_own_file_changes_a_setting_and_a_broken_one_beside_it_does_not_count(folder: Path) -> None:
    (folder / "a.toml").write_text(OWN)
    (folder / "b.toml").write_text('changes = "no-such-rules"\n')
    book = rulebook()
    assert book.frameworks["area-send-2025"].values["upload_days"] == 3
    assert [(each.file, each.line) for each in book.problems] == [("b.toml", 1)]


def test_the_doctor_names_the_line_of_a_broken_file(folder: Path) -> None:
    assert check_rules().state is State.WELL
    (folder / "b.toml").write_text("\n= nonsense\n")
    found = check_rules()
    assert (found.state, "b.toml, line 2" in found.says) == (State.FAULT, True)


@pytest.mark.django_db
def test_the_page_shows_own_values_beside_the_original_and_what_is_broken(
    folder: Path, signed_in: SignedIn
) -> None:
    (folder / "a.toml").write_text(OWN)
    (folder / "b.toml").write_text("\n= nonsense\n")
    day = add_working_days(built_in()["area-send-2025"].in_force_from, 3)
    rules = rulebook().frameworks["area-send-2025"]
    inspection = enter_call(by=a_visitor(RoleName.LANO), framework=rules, notified=day, today=day)
    client = signed_in(a_person(RoleName.RUNNER))
    page = client.get(reverse("inspections:rules", args=[inspection.pk])).content.decode()
    assert ("Your area’s own" in page, "originally 2" in page, "b.toml, line 2" in page) == (True, True, True)
