"""What happened, what runs in the background, what programs may read, and pages that are not there."""

import json
from collections.abc import Mapping

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.views import VIEWS, View
from tests.journeys.browser.walker import Walker

WAITING: Mapping[View, RoleName] = dict(
    zip(
        VIEWS,
        (RoleName.DATA_LEAD, RoleName.LANO, RoleName.EVALUATION_LEAD, RoleName.IT_SUPPORT),
        strict=True,
    )
)
"""Who of the demo has work waiting: each walk stops that of somebody else."""


def test_an_auditor_filters_the_record_reads_an_event_and_keeps_a_copy(walker: Walker) -> None:
    walker.sign_in_as(RoleName.AUDITOR)
    walker.go("/record/")
    walker.picture("record")
    walker.page.get_by_text("Filters", exact=True).click()
    walker.pick("What was done", "Closed …")
    walker.press("Filter")
    walker.follow("Tariq Specimen closed Former Infant School")
    walker.reads("Administrator")
    walker.follow("Back")
    assert walker.download("CSV").startswith('"What happened","When","Kind"')


def test_somebody_sees_work_in_the_background_and_cancels_some(walker: Walker) -> None:
    walker.sign_in_as(WAITING[walker.view])
    walker.follow("Work in the background")
    walker.follow("Trying out work in the background")
    walker.press("Cancel this work")
    walker.reads("Cancelled.")
    walker.reads("This was cancelled before it was finished.")


def test_work_that_failed_says_what_to_do(walker: Walker) -> None:
    walker.sign_in_as(RoleName.DATA_LEAD)
    walker.go("/jobs/?state=failed")
    walker.follow("Trying out what happens when work cannot be done")
    walker.picture("work-that-failed")
    walker.reads("Save it in the folder, then start this once more.")


def test_a_program_is_given_a_token_that_works_until_it_is_revoked(walker: Walker) -> None:
    walker.sign_in_as(RoleName.DATA_LEAD)
    walker.follow("Tokens for programs (API)")
    walker.press("Make a token")
    name = walker.named("Dashboard")
    walker.fill("What the token is for", name)
    walker.choose("See the directory of organisations and people")
    walker.choose("1 week")
    walker.press("Make token")
    token = walker.page.locator(".lanyard-code").inner_text().strip()
    status, answer = walker.ask_as_program("/api/v1/organisations", token)
    assert (status, "Made-up Council" in json.dumps(answer)) == (200, True)
    walker.follow("See all your tokens")
    walker.follow(name)
    walker.press("Revoke token")
    assert walker.ask_as_program("/api/v1/organisations", token)[0] == 401


def test_pages_that_are_not_there_or_not_for_somebody_lead_on(walker: Walker) -> None:
    walker.sign_in_as(RoleName.RUNNER)
    walker.go("/no-such-page/", status=404)
    walker.is_at("Page not found")
    walker.go("/record/", status=403)
    walker.reads("These roles can: Lead officer, Auditor, Administrator.")


def test_whoever_is_not_signed_in_is_offered_the_demo_and_the_open_pages(walker: Walker) -> None:
    walker.go("/directory/people/")
    walker.is_at("Try Lanyard")
    walker.picture("demo")
    walker.follow("Nominated officer (LANO)")
    walker.is_at("People")
    for page in ("help", "glossary", "accessibility", "privacy", "cookies"):
        walker.go(f"/{page}/")
