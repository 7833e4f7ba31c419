"""A real browser for tests of our own scripts. It runs in a thread of its own, apart from the database."""

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import BrowserContext, sync_playwright

_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def in_browser(walk: Callable[[BrowserContext], None]) -> None:
    """Walks through pages in Chromium. Fails loudly in CI where there is none, and is skipped elsewhere."""
    chromium = shutil.which("chromium")
    if chromium is None:
        missing = "Chromium is not installed (Debian: apt-get install chromium), so no script can be tried."
        (pytest.fail if "CI" in os.environ else pytest.skip)(missing)
    with ThreadPoolExecutor(1) as apart:
        apart.submit(_walked, walk, chromium).result()


def _walked(walk: Callable[[BrowserContext], None], chromium: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(_QUIET))
        try:
            walk(browser.new_context())
        finally:
            browser.close()
