"""The page on which somebody is, among those of a sub-navigation."""

import pytest

from lanyard.web.pages.sub_pages import PageLink, marked_at

PAGES = (PageLink("Overview", "/data/", is_alone=True), PageLink("Lists", "/data/lists/"))
BOARD = (PageLink("Board", "/inspections/1/"), PageLink("Tasks", "/inspections/1/tasks/"))


def current(pages: tuple[PageLink, ...], path: str) -> list[str]:
    return [page.text for page in marked_at(pages, path) if page.current]


@pytest.mark.parametrize(
    ("path", "on"), [("/data/", ["Overview"]), ("/data/lists/3/", ["Lists"]), ("/data/other/", [])]
)
def test_a_page_that_stands_alone_is_where_somebody_is_only_when_on_it(path: str, on: list[str]) -> None:
    assert current(PAGES, path) == on


@pytest.mark.parametrize(
    ("path", "on"), [("/inspections/1/tasks/7/", ["Tasks"]), ("/inspections/1/end/", ["Board"]), ("/", [])]
)
def test_of_pages_under_each_other_the_nearest_is_marked(path: str, on: list[str]) -> None:
    assert current(BOARD, path) == on
