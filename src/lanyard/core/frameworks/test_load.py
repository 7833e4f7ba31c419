"""Files of rules: the program's own are sound, an area's own lie beside them, a broken one names its line."""

from pathlib import Path

import pytest

from lanyard.core.frameworks.catalogue import built_in, framework, with_own
from lanyard.core.frameworks.errors import BrokenFrameworkError, UnknownFrameworkError
from lanyard.core.frameworks.load import RulesFile, understand

SMALL = """
id = "ours"
title = "Our own"
inspection = "rehearsal"
in_force_from = 2025-01-01
summary = "A short one."

[roles.lano]
title = "Nominated officer"
side = "partnership"
source = "us"
strength = "setting"

[events.notification]
title = "The call"
when = "D1"
source = "us"
strength = "setting"

[events.visit]
title = "The visit"
when = "D3"
source = "us"
strength = "setting"

[tasks.ring]
title = "Ring round"
due = "D1 by 10:00"
owner = "lano"
source = "us"
strength = "setting"
"""


def refused(text: str) -> str:
    with pytest.raises(BrokenFrameworkError) as refusal:
        understand(RulesFile("own.toml", text), built_in())
    return str(refusal.value)


def test_there_are_3_12_11_and_11_criteria() -> None:
    names = ("local-area-2016", "area-send-pilot-2022", "area-send-2023", "area-send-2025")
    assert [len(framework(name).criteria) for name in names] == [3, 12, 11, 11]


def test_the_pilot_has_five_criteria_of_impact_and_seven_of_leadership() -> None:
    groups = [criterion.group for criterion in framework("area-send-pilot-2022").criteria]
    assert (groups.count("impact"), groups.count("leadership")) == (5, 7)


def test_every_part_of_every_framework_says_its_source_and_strength() -> None:
    for rules in built_in().values():
        for _, parts in rules:
            for part in parts if isinstance(parts, tuple) else ():
                if hasattr(part, "strength"):
                    assert part.source
                    assert part.strength in {"stated", "derived", "secondary", "setting"}


def test_what_is_based_on_another_takes_its_parts_but_not_its_dates() -> None:
    old, new = framework("area-send-2023"), framework("area-send-2025")
    assert new.in_force_until is None
    assert (old.outcome_word, new.outcome_word) == ("judgement", "outcome")
    assert {event.id for event in old.events} - {event.id for event in new.events} == {"monitoring_by"}


def test_an_own_framework_stands_beside_those_of_the_program(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(SMALL, encoding="utf-8")
    known = with_own([path])
    assert (known["ours"].own_file, len(known)) == ("own.toml", len(built_in()) + 1)


def test_a_changed_setting_is_shown_as_such_and_the_original_stays(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        'changes = "area-send-2025"\n[settings.accuracy_days]\nvalue = 5\nsource = "Letter"\n',
        encoding="utf-8",
    )
    changed = with_own([path])["area-send-2025"]
    assert (changed.values["accuracy_days"], changed.changed_settings) == (5, ("accuracy_days",))
    assert framework("area-send-2025").values["accuracy_days"] == 10


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('when = "D3"', 'when = "soon"', "own.toml, line 22: “soon” is not a rule"),
        ('when = "D3"', 'when = "on party"', "own.toml, line 22: “on party” counts from party"),
        ('when = "D3"', 'when = "on visit"', "own.toml, line 22: this date waits for itself"),
        ('owner = "lano"', 'owner = "boss"', "own.toml, line 29: there is no role boss."),
        (
            'title = "The visit"',
            'tilte = "The visit"',
            "own.toml, line 20: events visit title: this is missing.",
        ),
        ('title = "Our own"', 'title = "Our own', "own.toml, line 3:"),
        ('inspection = "rehearsal"', 'inspection = "party"', "own.toml, line 4: inspection:"),
        ("[events.notification]", "[events.call]", "line 14: the first event must be notification"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_the_reason(old: str, new: str, told: str) -> None:
    assert told in refused(SMALL.replace(old, new))


def test_dates_that_wait_for_each_other_are_refused() -> None:
    text = SMALL.replace('when = "D3"', 'when = "on back"') + (
        '\n[events.back]\ntitle = "Back"\nwhen = "on visit"\nsource = "us"\nstrength = "setting"\n'
    )
    assert "this date waits for itself" in refused(text)


def test_a_base_that_there_is_not_is_named() -> None:
    assert "line 1: there is no framework 'x'. There are: area-send-2023" in refused(
        'based_on = "x"\nid = "y"'
    )


def test_a_framework_that_there_is_not_is_told_with_those_there_are() -> None:
    with pytest.raises(
        UnknownFrameworkError, match=r"^No framework is called x\. There are: area-send-2023, "
    ):
        framework("x")
