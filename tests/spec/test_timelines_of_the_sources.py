"""What the sources say of inspections, in our words, beside what the frameworks as data make of it.

Each row: source, statement, framework, rule, and the date or value it gives. Dates are for a call on Monday
8 September 2025 (2025 and 2023 rules), Monday 5 March 2018 (2016 rules) and Monday 4 July 2022 (pilot).
"""

import datetime as dt
from pathlib import Path

import pytest

import lanyard.core.frameworks as room
from lanyard.core.frameworks.catalogue import framework
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.timeline import Timeline

CALLS = {
    "area-send-2025": dt.date(2025, 9, 8),
    "area-send-2023": dt.date(2023, 9, 11),
    "local-area-2016": dt.date(2018, 3, 5),
    "local-area-revisit-2016": dt.date(2019, 11, 4),
    "area-send-pilot-2022": dt.date(2022, 7, 4),
    "monitoring-2025": dt.date(2026, 1, 12),
    "engagement-meeting": dt.date(2024, 4, 8),
}
TOLD = {
    "report_received": dt.date(2025, 12, 1),
    "publication": dt.date(2025, 12, 8),
}
FIVE_DAYS, PILOT, DECK, TRACKING, GUIDE = (
    "area's guide, 2018 and 2017 to 2019 pages", "pilot letter, 2022", "London forums' deck, 2023",
    "South Gloucestershire's page on tracking", "summary of changes, 2025",
)  # fmt: skip
E23, E25, E16, PLT, RVS, MON, ENG = (
    "area-send-2023", "area-send-2025", "local-area-2016", "area-send-pilot-2022", "local-area-revisit-2016",
    "monitoring-2025", "engagement-meeting",
)  # fmt: skip

DATES = [
    (DECK, "Day 1: the area and the forum are told the dates", E25, "forum_told", "2025-09-08"),
    (DECK, "Day 1: the lead inspector rings the forum", E25, "forum_first_call", "2025-09-08 to 2025-09-09"),
    (DECK, "Day 1: set-up with the nominated officer", E25, "setup_discussion", "2025-09-08"),
    (DECK, "Days 2 to 3: the surveys open", E25, "surveys_open", "2025-09-09 to 2025-09-10"),
    (DECK, "Days 2 to 5: the nominated officer plans", E25, "timetable_planned", "2025-09-09 to 2025-09-12"),
    (DECK, "By day 5 the six are known", E25, "names_chosen", "2025-09-12"),
    (DECK, "Week 2, days 1 to 2: the surveys close", E25, "surveys_close", "2025-09-15 to 2025-09-16"),
    (DECK, "Week 2, day 4: off-site fieldwork begins", E25, "offsite_start", "2025-09-18"),
    (DECK, "Week 2, day 4: context meeting", E25, "context_meeting", "2025-09-18"),
    (DECK, "Week 2, day 4: inspectors and forum", E25, "forum_meeting", "2025-09-18"),
    (DECK, "Week 2, day 5: lines of enquiry", E25, "enquiry_fixed", "2025-09-19"),
    (DECK, "Week 2, day 5: children for sampling", E25, "sampling_chosen", "2025-09-19"),
    (DECK, "Week 3, day 1: self-evaluation meeting", E25, "self_evaluation_meeting", "2025-09-22"),
    (DECK, "Week 3, days 1 to 4: visits and groups", E25, "visits", "2025-09-22 to 2025-09-25"),
    (DECK, "Week 3, day 5: feedback", E25, "feedback_meeting", "2025-09-26"),
    (DECK, "A draft about 30 days after the end", E25, "draft_report", "2025-10-26"),
    (DECK, "Engagement meetings are yearly", E25, "engagement_meeting", "2026-12-08"),
    (DECK, "Again within 5 years after outcome 1", E25, "next_full_positive", "2030-09-26"),
    (DECK, "Again within 3 years after outcomes 2 and 3", E25, "next_full_inconsistent", "2028-09-26"),
    (TRACKING, "Documents within 2 days of the names", E25, "documents_due", "2025-09-16"),
    (TRACKING, "Families are asked once names are known", E25, "consent_sought", "2025-09-12 to 2025-09-16"),
    ("Lancashire's page", "Ten working days' notice of being on site", E25, "onsite_start", "2025-09-22"),
    ("Ealing's letter", "On site until Friday", E25, "onsite_end", "2025-09-26"),
    (GUIDE, "Monitoring 18 months after the report came", E25, "monitoring_by_receipt", "2027-06-01"),
    ("regulations of 2015", "70 working days for the statement", E25, "priority_plan_law", "2026-03-12"),
    ("regulations of 2015", "On each body's own website", E25, "own_websites", "2025-12-08"),
    (DECK, "Monitoring within 18 months, 2023", E23, "monitoring_by", "2025-03-29"),
    (DECK, "Off-site from day 9, 2023", E23, "offsite_start", "2023-09-21"),
    (DECK, "On site from day 11, 2023", E23, "onsite_start", "2023-09-25"),
    (DECK, "Surveys open on days 2 to 3, 2023", E23, "surveys_open", "2023-09-12 to 2023-09-13"),
    (DECK, "Surveys close on days 6 to 7, 2023", E23, "surveys_close", "2023-09-18 to 2023-09-19"),
    (DECK, "Feedback on the last day, 2023", E23, "feedback_meeting", "2023-09-29"),
    (FIVE_DAYS, "Told on a Monday", E16, "notification", "2018-03-05"),
    (FIVE_DAYS, "On site the next Monday", E16, "onsite_start", "2018-03-12"),
    (FIVE_DAYS, "For five days", E16, "onsite_end", "2018-03-16"),
    (FIVE_DAYS, "Data and documents are ready before", E16, "information_due", "2018-03-09"),
    (FIVE_DAYS, "Open meetings with parents", E16, "open_meetings", "2018-03-12 to 2018-03-16"),
    (FIVE_DAYS, "Ten working days' notice of a revisit", RVS, "onsite_start", "2019-11-18"),
    (FIVE_DAYS, "Up to four days of revisit", RVS, "onsite_end", "2019-11-21"),
    (FIVE_DAYS, "A report about 33 days after", RVS, "report_expected", "2019-12-24"),
    (PILOT, "Called at nine, two weeks before", PLT, "notification", "2022-07-04 09:00"),
    (PILOT, "The health regulator rings too", PLT, "health_notified", "2022-07-04"),
    (PILOT, "That afternoon, the nominated officer", PLT, "lano_call", "2022-07-04 13:00"),
    (PILOT, "Three survey links with the notice", PLT, "surveys_open", "2022-07-04"),
    (PILOT, "On site two weeks after the call", PLT, "onsite_start", "2022-07-18"),
    (PILOT, "Family calls: Thursday, Friday before", PLT, "family_calls", "2022-07-14 to 2022-07-15"),
    (PILOT, "Practitioners: the Friday before", PLT, "practitioner_meetings", "2022-07-15"),
    (PILOT, "Shared learning in the week", PLT, "shared_learning", "2022-07-18 to 2022-07-22"),
    (PILOT, "Visits in the week", PLT, "setting_visits", "2022-07-18 to 2022-07-22"),
    (DECK, "Three weeks' notice of an engagement meeting", ENG, "meeting", "2024-04-29"),
    (DECK, "The presentation is ready before", ENG, "presentation_due", "2024-04-25"),
    (DECK, "Another a year later", ENG, "next_meeting", "2025-04-29"),
    (GUIDE, "Monitoring has a visit of its own", MON, "onsite_start", "2026-01-26"),
    (GUIDE, "and its own feedback", MON, "feedback_meeting", "2026-01-29"),
]

VALUES = [
    (PILOT, "A list of 100", PLT, "names_on_list", 100),
    (PILOT, "About 60 in 100 with a plan", PLT, "percent_with_plan", 60),
    (PILOT, "About 40 in 100 on SEN support", PLT, "percent_sen_support", 40),
    (PILOT, "Six tracked", PLT, "tracked_children", 6),
    (PILOT, "Four in reserve", PLT, "tracking_reserves", 4),
    (PILOT, "At least 3 sampled in each setting", PLT, "sampled_in_each_setting", 3),
    (DECK, "Up to six tracked since 2023", E23, "tracked_children", 6),
    (DECK, "At least one in alternative provision", E23, "at_least_alternative_provision", 1),
    (DECK, "At least one looked after", E23, "at_least_looked_after", 1),
    (DECK, "At least one over 16", E23, "at_least_over_16", 1),
    ("Essex's page", "Two on SEN support", E23, "at_least_without_plan", 2),
    (GUIDE, "At most three monitoring visits a year", E25, "monitoring_visits_a_year", 3),
    (DECK, "About three weeks' notice", ENG, "notice_weeks", 3),
]


def in_figures(name: str, rule: str) -> str:
    rules = framework(name)
    told = {event: day for event, day in TOLD.items() if event in {each.id for each in rules.events}}
    timeline = Timeline(rules, Known(CALLS[name], told if name == E25 else {}))
    step = next(step for step in timeline.steps if step.event.id == rule)
    assert step.moment
    day = step.moment.day.isoformat()
    if step.moment.time:
        return f"{day} {step.moment.time:%H:%M}"
    return f"{day} to {step.until}" if step.until else day


@pytest.mark.parametrize(("source", "statement", "name", "rule", "date"), DATES)
def test_a_statement_becomes_its_date(source: str, statement: str, name: str, rule: str, date: str) -> None:
    assert in_figures(name, rule) == date


@pytest.mark.parametrize(("source", "statement", "name", "setting", "value"), VALUES)
def test_a_statement_becomes_its_value(
    source: str, statement: str, name: str, setting: str, value: int
) -> None:
    assert framework(name).values[setting] == value


def test_the_table_has_sixty_rows_or_more() -> None:
    assert len(DATES) + len(VALUES) >= 60


def test_no_rule_stands_in_code() -> None:
    """Every id that the table names is data: no module of the frameworks room speaks of any of them but the
    call itself and the on-site days, by which odd dates are told."""
    modules = [path for path in Path(room.__path__[0]).glob("*.py") if not path.name.startswith("test_")]
    code = "".join(path.read_text("utf-8") for path in modules)
    named = {rule for _, _, _, rule, _ in DATES if f'"{rule}"' in code}
    assert named == {"notification", "onsite_start", "onsite_end"}


def test_the_ways_in_which_families_take_part_are_data() -> None:
    routes = [route.id for route in framework(E25).routes]
    assert routes == ["survey", "forum", "mailbox", "interview", "meetings"]


def test_the_children_of_a_survey_are_over_eleven() -> None:
    surveys = {survey.id: survey for survey in framework(E23).surveys}
    assert (surveys["children"].youngest, surveys["children"].languages) == (12, ("English",))


def test_the_pilot_has_two_templates() -> None:
    assert [template.id for template in framework(PLT).templates] == ["hundred", "chosen"]
