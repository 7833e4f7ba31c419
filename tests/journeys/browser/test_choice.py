"""Inspectors are sent a list, choose children, and one is replaced: all of it is recorded for good."""

from datetime import datetime, timedelta
from pathlib import Path

from django.utils import timezone

from lanyard.core.words.dates_in_words import time_in_words
from lanyard.web.access.roles import RoleName
from tests.journeys.browser.test_call import open_board
from tests.journeys.browser.walker import Walker

SENT_TO = "Lead inspector, by the upload address"


def test_what_inspectors_choose_is_recorded_and_only_followed(walker: Walker, tmp_path: Path) -> None:
    walker.sign_in_as(RoleName.LANO)
    open_board(walker)
    walker.follow("Choice")
    walker.is_at("Inspectors’ choice")
    walker.reads("Record 2: Child 6 falls out, child 7 stands in")
    choice, moment = walker.path, timezone.localtime() - timedelta(minutes=1)
    send_a_file(walker, tmp_path, moment)
    name_those_chosen(walker, moment)
    replace_one(walker, moment)
    walker.reads("Asked for by Head teacher.")
    walker.follow("See which children these are, and take the form")
    walker.reads("quiet since spring")
    assert walker.file("Form as OpenDocument")[:2] == b"PK"
    walker.sign_in_as(RoleName.FORUM_CHAIR)
    walker.go(choice)
    walker.reads("Everything that was recorded")
    assert "quiet since spring" not in walker.words


def send_a_file(walker: Walker, folder: Path, moment: datetime) -> None:
    sent = folder / f"{walker.named('children')}.csv"
    sent.write_text("Number,Id\n1,R1\n", encoding="utf-8")
    walker.follow("Record that a file was sent")
    walker.choose_files([sent])
    walker.fill("To whom, and how?", SENT_TO)
    when(walker, moment)
    walker.press("Record it")
    walker.reads(f"List sent: {sent.name} (15 bytes)")


def name_those_chosen(walker: Walker, moment: datetime) -> None:
    walker.press("Record a new choice")
    walker.press("Record the choice")
    walker.reads("Enter whom they chose, one child a line.")
    walker.fill("Chosen, in their order", "R4\nR9, quiet since spring")
    walker.fill("In reserve, in their order", "R2")
    walker.fill("Name of the inspector", "Ira Lantern")
    walker.choose("Lead inspector")
    when(walker, moment)
    walker.press("Record the choice")
    walker.reads("2 children chosen and 1 in reserve are on record.")


def replace_one(walker: Walker, moment: datetime) -> None:
    walker.press("Record a substitution")
    walker.choose_containing("chosen (")
    walker.page.get_by_role("group", name="Who stands in?").get_by_label("in reserve").first.check()
    walker.choose("Ill or away in the days of the meetings")
    walker.fill("Who asked for it?", "Head teacher")
    walker.fill("Name of the inspector who agreed", "Ira Lantern")
    walker.choose("Inspector")
    when(walker, moment)
    walker.press("Record the substitution")
    walker.reads("The substitution is on record.")


def when(walker: Walker, moment: datetime) -> None:
    walker.fill_day(str(moment.day), str(moment.month), str(moment.year))
    walker.fill("Time", time_in_words(moment.time()))
