"""Somebody who walks through the site with a browser, and looks over every page on the way."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, Response, expect

from lanyard.web.access.roles import RoleName
from tests.journeys.browser.looking import barriers, barriers_without_scripts, shape_of, too_wide
from tests.journeys.browser.served import Served, pictures_wanted
from tests.journeys.browser.views import DESK, View
from tests.web.page_check import check_page

PICTURES = Path(__file__).parents[3] / "docs/pictures"
PICTURE_HEIGHT = 760
PATIENCE_MILLISECONDS = 60_000
"""How long a page or a word on it may take to come on a busy machine."""


class Walker:
    """Goes from page to page by words, as people do. Fails the test where a page falls short."""

    def __init__(self, browser: Browser, site: Served, view: View) -> None:
        self.site, self.view = site, view
        self._browser = browser
        self._expected = 200
        self._heard: list[str] = []
        self._context = self._new_context()
        self.page = self._new_page()

    def _new_context(self) -> BrowserContext:
        return self._browser.new_context(
            base_url=self.site.address,
            java_script_enabled=self.view.has_scripts,
            viewport={"width": self.view.width, "height": 900},
            locale="en-GB",
        )

    def _new_page(self) -> Page:
        page = self._context.new_page()
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        page.on("console", self._listen)
        page.on("pageerror", self._stumble)
        return page

    def named(self, words: str) -> str:
        """A name that no other walk of this journey uses; as it stands in the view that pictures are of."""
        return words if self.view == DESK else f"{words} {self.view.name}"

    def go(self, path: str, status: int = 200) -> None:
        """Opens a page that answers with this status."""
        self._expected = status
        answer = self.page.goto(path)
        self._arrive(answer, status)

    def sign_in_as(self, role: RoleName) -> None:
        """Comes in by the demo's link."""
        self.go(f"/demo/as/{role}/")

    def follow(self, words: str) -> None:
        """Follows the first link with these words."""
        self._act(self.page.get_by_role("link", name=words).first)

    def press(self, words: str) -> None:
        """Presses the button with these words, or the link that is one."""
        self._act(self.page.get_by_role("button", name=words, exact=True).first)

    def press_enter(self) -> None:
        """Presses Enter where the focus is."""
        self._after(lambda: self.page.keyboard.press("Enter"))

    def follow_within(self, heading: str) -> None:
        """Follows the first link of the summary of errors: the focus goes to the field."""
        summary = self.page.get_by_role("alert").filter(has_text=heading)
        summary.get_by_role("link").first.click()

    def fill(self, label: str, text: str) -> None:
        """Writes into the field with this label, whether or not it may be left empty."""
        self.page.get_by_label(re.compile(rf"^\s*{re.escape(label)}( \(optional\))?\s*$")).fill(text)

    def fill_within(self, group: str, label: str, text: str) -> None:
        """Writes into the field with this label, of the group of fields with this heading."""
        self.page.get_by_role("group", name=group, exact=True).get_by_label(label).fill(text)

    def choose(self, label: str) -> None:
        """Chooses the radio button or box with this label."""
        self.page.get_by_label(label, exact=True).check()

    def choose_containing(self, words: str) -> None:
        """Chooses the first radio button or box that has these words in its label."""
        self.page.get_by_label(words).first.check()

    def fill_day(self, day: str, month: str, year: str) -> None:
        """Writes a day into its three fields."""
        for label, text in (("Day", day), ("Month", month), ("Year", year)):
            self.fill(label, text)

    def pick(self, label: str, choice: str) -> None:
        """Picks from a list."""
        self.page.get_by_label(label, exact=True).select_option(choice)

    def choose_files(self, files: Sequence[Path]) -> None:
        """Chooses files, in the first place of the page for them."""
        self.page.locator("input[type=file]").first.set_input_files([str(file) for file in files])

    def reads(self, words: str) -> None:
        """The main part of the page says this."""
        expect(self.page.locator("main")).to_contain_text(words)

    def is_at(self, heading: str) -> None:
        """The page has this heading."""
        expect(self.page.locator("h1")).to_have_text(re.compile(rf"^\s*{re.escape(heading)}\s*$"))

    def reach_by_keyboard(self, words: str) -> Locator:
        """Presses Tab until the link or button with these words has the focus. Gives it."""
        for _ in range(80):
            self.page.keyboard.press("Tab")
            focused = self.page.locator(":focus")
            if focused.count() and (focused.text_content() or "").strip() == words:
                return focused
        raise AssertionError(f"The keyboard does not reach “{words}”.")

    def picture(self, name: str, of: View = DESK, top: str = "body") -> None:
        """Takes a picture for the documents, when they are asked for and this is the view it is to be of.

        It begins where the element with this selector does, so that what matters is in it.
        """
        if not pictures_wanted() or self.view != of:
            return
        whole = int(self.page.evaluate("document.documentElement.scrollHeight"))
        first = int(self.page.locator(top).evaluate("each => each.getBoundingClientRect().top + scrollY"))
        height = min(PICTURE_HEIGHT, whole - first)
        self.page.screenshot(
            path=PICTURES / f"{name}.png",
            full_page=True,
            clip={"x": 0, "y": first, "width": of.width, "height": height},
        )

    def download(self, words: str) -> str:
        """The text of the file to which the link with these words leads."""
        return self.file(words).decode("utf-8-sig")

    def file(self, words: str) -> bytes:
        """The file to which the link with these words leads."""
        with self.page.expect_download() as coming:
            self.page.get_by_role("link", name=words).first.click()
        return coming.value.path().read_bytes()

    def printed(self) -> bytes:
        """The page as it comes out of the printer, on the paper that it asks for."""
        return self.page.pdf(prefer_css_page_size=True)

    def ask_as_program(self, path: str, token: str) -> tuple[int, object]:
        """The status and the JSON that a program with this token is given. It has no cookies of ours."""
        address, headers = self.site.address + path, {"Authorization": f"Bearer {token}"}
        request = Request(address, headers=headers)  # noqa: S310 - our own address
        try:
            with urlopen(request) as answer:  # noqa: S310 - our own address
                return answer.status, json.load(answer)
        except HTTPError as refusal:
            with refusal:
                return refusal.code, json.load(refusal)

    @property
    def words(self) -> str:
        """Everything that the main part of the page says."""
        return " ".join(self.page.locator("main").inner_text().split())

    @property
    def path(self) -> str:
        """The path of the page."""
        return urlsplit(self.page.url).path

    def leave(self) -> None:
        """Closes the browser's windows."""
        self._context.close()
        if "_copy" in vars(self):
            self._copy.context.close()

    def _act(self, what: Locator) -> None:
        self._after(what.click)

    def _after(self, act: Callable[[], None]) -> None:
        self._expected = 200
        with self.page.expect_navigation() as going:
            act()
        self._arrive(going.value, 200)

    def _arrive(self, answer: Response | None, status: int) -> None:
        assert answer is not None
        assert answer.status == status, f"{self.page.url} answered {answer.status}, not {status}."
        self.look_over()

    def look_over(self) -> None:
        """Looks for everything that no page may have."""
        faults = [*too_wide(self.page), *self._barriers(), *self._heard]
        assert faults == [], f"{self.page.url} as {self.view.name}: {faults}"

    def _barriers(self) -> list[str]:
        """Barriers of a page of which none of the same shape has been looked at in this view."""
        html = self.page.content()
        kind = (self.view.name, shape_of(html))
        if kind in self.site.looked_over:
            return []
        self.site.looked_over.add(kind)
        if self.view.has_scripts:
            return barriers(self.page)
        check_page(html, self.page.url)
        return barriers_without_scripts(self.page, self._copy)

    @cached_property
    def _copy(self) -> Page:
        """A page on which what is seen without scripts is looked at: at any address of the site."""
        context = self._browser.new_context(
            base_url=self.site.address, viewport=self.page.viewport_size, bypass_csp=True
        )
        copy = context.new_page()
        copy.goto("/help/")
        return copy

    def _listen(self, message: ConsoleMessage) -> None:
        is_answer = message.text.startswith("Failed to load resource") and self._expected != 200
        if message.type in {"error", "warning"} and not is_answer:
            self._heard.append(f"The console says: {message.text}")

    def _stumble(self, error: Exception) -> None:
        self._heard.append(f"A script failed: {error}")
