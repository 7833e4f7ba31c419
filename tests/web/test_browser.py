"""Where there is no browser, tests in one fail in CI, and elsewhere say that they were left out."""

import shutil

import pytest

from tests.web.browser import chromium


def nowhere(_name: str) -> None:
    return None


def test_in_ci_they_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", nowhere)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="NOT TESTED: Chromium is not installed"):
        chromium()


def test_elsewhere_they_are_left_out_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", nowhere)
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="NOT TESTED: Chromium is not installed"):
        chromium()
