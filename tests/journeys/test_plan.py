"""An area lays out its inspection from the day of the call, as the command line gives it."""

import re
from datetime import date
from pathlib import Path

import icalendar
import pytest

from tests.journeys.conftest import Lanyard

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "write-your-own-rules.md"


def dates(answer: dict[str, dict[str, object]], *names: str) -> list[object]:
    return [answer[name]["date"] for name in names]


def by_id(events: list[dict[str, object]]) -> dict[str, dict[str, object]]:
    return {str(event["id"]): event for event in events}


def test_the_timeline_of_a_real_call(lanyard: Lanyard) -> None:
    answer = lanyard("plan", "--notified", "2025-09-08", "--json")
    events = by_id(answer.listed("events"))
    assert (answer.code, answer.json["framework"], answer.json["notified"]) == (
        0,
        "area-send-2025",
        "2025-09-08",
    )
    assert dates(events, "notification", "offsite_start", "onsite_start", "onsite_end") == [
        "2025-09-08",
        "2025-09-18",
        "2025-09-22",
        "2025-09-26",
    ]
    assert {"surveys_open", "surveys_close", "names_chosen", "documents_due"} <= set(events)
    assert set(events["offsite_start"]) >= {"title", "time", "working_day", "who", "source", "strength"}
    assert events["offsite_start"]["working_day"] == 9


def test_events_come_in_order_of_date(lanyard: Lanyard) -> None:
    told = [event["date"] for event in lanyard("plan", "--notified", "2025-09-08", "--json").listed("events")]
    assert told == sorted(told, key=str)


def test_a_date_that_was_told_moves_the_rest(lanyard: Lanyard) -> None:
    words = ("plan", "--notified", "2025-09-08", "--told", "onsite_start=2025-09-29", "--json")
    events = by_id(lanyard(*words).listed("events"))
    assert dates(events, "offsite_start", "onsite_end") == ["2025-09-25", "2025-10-03"]


def test_a_calendar_has_an_entry_for_each_dated_event(lanyard: Lanyard) -> None:
    dated = lanyard("plan", "--notified", "2025-09-08", "--json").listed("events")
    calendar = icalendar.Calendar.from_ical(lanyard("plan", "--notified", "2025-09-08", "--ics").out)
    entries = {str(entry["summary"]): entry for entry in calendar.walk("VEVENT")}
    assert len(entries) >= len({event["title"] for event in dated}) - 1
    week = entries["Visits, groups and further meetings"]
    assert (week.decoded("dtstart"), week.decoded("dtend")) == (date(2025, 9, 22), date(2025, 9, 26))


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--notified", "2025-09-06"), "The call cannot have come on Saturday 6 September 2025."),
        (("--notified", "2025-09-08", "--framework", "x"), "No framework is called x. There are: "),
        (("--notified", "2015-09-08"), "No rules for a full inspection were in force on 2015-09-08."),
        (("--notified", "2025-09-08", "--told", "x=2025-09-09"), "has no event x."),
        (("--notified", "2025-09-08", "--outcome", "good"), "has no outcome good."),
    ],
)
def test_what_cannot_be_is_refused_in_words(lanyard: Lanyard, words: tuple[str, ...], reason: str) -> None:
    answer = lanyard("plan", *words)
    assert (answer.code, answer.out) == (1, "")
    assert reason in answer.err


def test_a_call_long_ago_is_accepted(lanyard: Lanyard) -> None:
    answer = lanyard("plan", "--notified", "2018-03-05", "--json")
    assert (answer.code, answer.json["framework"]) == (0, "local-area-2016")


def test_an_odd_date_is_noted_beside_the_answer(lanyard: Lanyard) -> None:
    answer = lanyard("plan", "--notified", "2025-07-21")
    assert (answer.code, answer.err[:44]) == (0, "Note: The on-site days fall in August, when ")


def test_frameworks_are_listed_and_shown(lanyard: Lanyard) -> None:
    listed = lanyard("frameworks", "--json").listed("frameworks")
    criteria = {each["id"]: each["criteria"] for each in listed}
    wanted = ("local-area-2016", "area-send-pilot-2022", "area-send-2023", "area-send-2025")
    assert [criteria[name] for name in wanted] == [3, 12, 11, 11]
    shown = lanyard("frameworks", "area-send-2025").out
    assert "Comments on factual accuracy due: {accuracy_days} working days after draft_report" in shown


def test_the_how_to_page_shows_rules_that_work(lanyard: Lanyard, tmp_path: Path) -> None:
    number, step = re.findall(r"^```toml\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (tmp_path / "number.toml").write_text(number, encoding="utf-8")
    (tmp_path / "step.toml").write_text(step, encoding="utf-8")
    changed = lanyard("frameworks", "--rules", tmp_path / "number.toml", "--json").listed("frameworks")
    assert next(each for each in changed if each["id"] == "area-send-2025")["changed_settings"] == [
        "accuracy_days"
    ]
    words = ("plan", "--notified", "2025-09-08", "--framework", "ours", "--rules", tmp_path / "step.toml")
    events = by_id(lanyard(*words, "--json").listed("events"))
    assert (events["board_meeting"]["date"], events["board_meeting"]["time"]) == ("2025-10-01", "09:30")


def test_broken_rules_are_refused_with_their_line(lanyard: Lanyard, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_text(
        'changes = "area-send-2025"\n[settings.accuracy_days]\nvalue = "five"\n', encoding="utf-8"
    )
    answer = lanyard("plan", "--notified", "2025-09-08", "--rules", path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("broken.toml, line 3: settings accuracy_days value: ")
