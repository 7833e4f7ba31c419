"""A real browser for tests of our own scripts. It runs in a thread of its own, apart from the database."""

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import BrowserContext, sync_playwright

QUIET = (
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
    path = chromium()
    with ThreadPoolExecutor(1) as apart:
        apart.submit(_walked, walk, path).result()


def chromium() -> str:
    """Where Chromium is. Fails loudly in CI where there is none; elsewhere the test is skipped."""
    path = shutil.which("chromium")
    if path is None:
        missing = "NOT TESTED: Chromium is not installed (Debian: apt-get install chromium)."
        (pytest.fail if "CI" in os.environ else pytest.skip)(missing)
    return path


def _walked(walk: Callable[[BrowserContext], None], path: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        try:
            walk(browser.new_context())
        finally:
            browser.close()
