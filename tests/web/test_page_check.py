"""The client that looks over pages sees every fault it looks for."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

from tests.web.page_check import PageCheckClient, PageFaultsError, check_page

GOOD = """<!DOCTYPE html>
<html lang="en-GB">
<head><title>People – Directory – Lanyard</title></head>
<body>
<a class="govuk-skip-link" href="#main">Skip to main content</a>
<main id="main">
<h1>People</h1>
<p>It’s all here. <code>'as is'</code> <span translate="no">Ann O'Hara</span></p>
<form action="/" method="post">
<input type="hidden" name="csrfmiddlewaretoken" value="x">
<label for="name">Name</label><p id="hint">In full</p>
<input id="name" name="name" aria-describedby="hint">
<button class="govuk-button">Save</button>
</form>
<img src="/assets/map.png" alt="">
<table><caption>People</caption><thead><tr><th scope="col">Name</th></tr></thead></table>
</main>
</body>
</html>
"""

BROKEN = [
    ("</main>", "</section>", "Not valid HTML near line"),
    ("<h1>People</h1>", "<h2>People</h2>", "It has 0 h1, and needs exactly one."),
    (
        "<h1>People</h1>",
        "<h1>Persons</h1>",
        "Its title is “People – Directory – Lanyard”, and should be “Persons – …",
    ),
    ("<h1>", '<div class="govuk-error-summary"></div><h1>', "should be “Error: People – … – Lanyard”."),
    ("– Lanyard", "– Other", "should be “People – … – Lanyard”."),
    (' lang="en-GB"', "", "Its html element has no lang."),
    ('<main id="main">', '<main></main><main id="main">', "It has 2 main elements, and needs exactly one."),
    ('id="hint"', 'id="name"', "The id name is used 2 times."),
    ('<label for="name">Name</label>', "", 'The field <input id="name" name="name"> has no label.'),
    (' aria-describedby="hint"', ' placeholder="Ann"', "has a placeholder."),
    ('id="hint"', "", "points at the id hint, which is not there."),
    ('href="#main"', 'href="#top"', "points at the id top, which is not there."),
    ("<h1>", "<style>p {}</style><h1>", "It has an inline style element."),
    ("<h1>", "<script>1</script><h1>", "It has an inline script element."),
    ('<main id="main">', '<main id="main" style="color: red">', '<main id="main"> has the attribute style.'),
    ('<main id="main">', '<main id="main" onclick="go()">', '<main id="main"> has the attribute onclick.'),
    ('href="#main"', 'href="javascript:history.back()"', "The link “Skip to main content” is a script."),
    ("Skip to main content", "", "has no words."),
    ("Save", "", '<button class="govuk-button"> has no words.'),
    (
        'href="#main"',
        'href="/nowhere-at-all/?a=1"',
        "leads to /nowhere-at-all/?a=1, which the site does not have.",
    ),
    ('action="/" ', "", "A form has no action."),
    ('name="csrfmiddlewaretoken"', 'name="other"', "The form to / has no token against forgery"),
    (' alt=""', "", "The image /assets/map.png has no alt."),
    (' scope="col"', "", "A table lacks headers with a scope."),
    ("<caption>People</caption>", "", "A table has no caption."),
    ("It’s all", "It's all", "has straight quotation marks or apostrophes."),
    ("In full", "Please fill in", "says please, or click here."),
    ('class="govuk-button"', 'class="govuk-buton"', "The class govuk-buton is not in the styles."),
]


def faults(html: str, *, is_part: bool = False) -> str:
    with pytest.raises(PageFaultsError) as raised:
        check_page(html, is_part=is_part)
    return str(raised.value)


def test_a_good_page_passes() -> None:
    check_page(GOOD)


@pytest.mark.parametrize(("was", "becomes", "fault"), BROKEN, ids=[fault for _, _, fault in BROKEN])
def test_a_fault_is_seen(was: str, becomes: str, fault: str) -> None:
    broken = GOOD.replace(was, becomes, 1)
    assert broken != GOOD
    assert fault in faults(broken)


def test_a_part_of_a_page_needs_no_heading_of_its_own() -> None:
    check_page("<p>Half done</p>", is_part=True)


def test_a_part_of_a_page_is_inspected_too() -> None:
    assert faults('<p class="nonsense">Half done</p>', is_part=True) == (
        "the page falls short:\n- The class nonsense is not in the styles."
    )


def _bad(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("<p>No page")


urlpatterns = [path("bad/", _bad)]


@override_settings(ROOT_URLCONF="tests.web.test_page_check", MIDDLEWARE=[])
def test_the_client_inspects_what_comes_back(client: PageCheckClient) -> None:
    with pytest.raises(PageFaultsError, match=r"^/bad/ falls short:"):
        client.get("/bad/")
