"""What every page is inspected for. Each inspection gives the faults it finds, in words."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from xml.etree.ElementTree import Element

from django.urls import Resolver404, resolve

from tests.web.classes import known_classes
from tests.web.parsed import Page, prose_of, words_of

Fault = str
Inspection = Callable[[Page], Iterable[Fault]]

_SERVICE = "Lanyard"
_ERROR = "Error: "
_WITHOUT_LABEL = frozenset({"hidden", "submit", "button", "image", "reset"})
_WRITTEN_FOR_READERS = (
    *("h1", "h2", "h3", "h4", "p", "li", "label", "legend", "button", "caption", "th", "summary", "title"),
)
_OWN_ADDRESSES = re.compile(r"^/(?!/|assets/)")


def one_h1(page: Page) -> Iterator[Fault]:
    """A page has one main heading."""
    found = len(page.all("h1"))
    if found != 1:
        yield f"It has {found} h1, and needs exactly one."


def title_of_heading(page: Page) -> Iterator[Fault]:
    """The title is "heading – … – Lanyard", with "Error:" before it where something is wrong."""
    title = words_of(page.all("title")[0]) if page.all("title") else ""
    heading = words_of(page.all("h1")[0]) if page.all("h1") else ""
    start = f"{_ERROR if has_error_summary(page) else ''}{heading} – "
    if not (title.startswith(start) and title.endswith(f"– {_SERVICE}")):
        yield f"Its title is “{title}”, and should be “{start}… – {_SERVICE}”."


def language(page: Page) -> Iterator[Fault]:
    """A page says in which language it is."""
    if not page.all("html")[0].get("lang"):
        yield "Its html element has no lang."


def one_main(page: Page) -> Iterator[Fault]:
    """A page has one main part, to which the skip link leads."""
    if len(page.all("main")) != 1:
        yield f"It has {len(page.all('main'))} main elements, and needs exactly one."


def unique_ids(page: Page) -> Iterator[Fault]:
    """No two elements have one id."""
    yield from (
        f"The id {name} is used {times} times." for name, times in Counter(page.ids()).items() if times > 1
    )


def labelled_fields(page: Page) -> Iterator[Fault]:
    """Each control of a form has a label with words."""
    labels = {label.get("for"): words_of(label) for label in page.all("label")}
    within = {control for label in page.all("label") if words_of(label) for control in label.iter()}
    for control in _controls(page):
        named = control.get("aria-label") or control.get("aria-labelledby") or labels.get(control.get("id"))
        if not named and control not in within:
            yield f"The field {_shown(control)} has no label."


def no_placeholders(page: Page) -> Iterator[Fault]:
    """What to enter stands in a label or hint: a placeholder goes when somebody types."""
    yield from (
        f"The field {_shown(each)} has a placeholder."
        for each in _controls(page)
        if "placeholder" in each.attrib
    )


def references_found(page: Page) -> Iterator[Fault]:
    """What links within the page, labels and descriptions point at is there."""
    ids = set(page.ids())
    for element in page.elements():
        for name in _pointed_at(element):
            if name not in ids:
                yield f"{_shown(element)} points at the id {name}, which is not there."


def nothing_inline(page: Page) -> Iterator[Fault]:
    """Scripts and styles come in files: the content security policy stops all others."""
    for element in page.elements():
        if element.tag == "style" or (element.tag == "script" and "src" not in element.attrib):
            yield f"It has an inline {element.tag} element."
        yield from (
            f"{_shown(element)} has the attribute {name}." for name in element.attrib if _is_inline(name)
        )


def no_script_links(page: Page) -> Iterator[Fault]:
    """Links lead somewhere, also without scripts."""
    for link in page.all("a"):
        if link.get("href", "").strip().lower().startswith("javascript:"):
            yield f"The link “{words_of(link)}” is a script."


def links_have_words(page: Page) -> Iterator[Fault]:
    """Links and buttons say what they do."""
    for element in page.all("a", "button"):
        if not (words_of(element) or element.get("aria-label") or _described_image(element)):
            yield f"{_shown(element)} has no words."


def own_links_lead_somewhere(page: Page) -> Iterator[Fault]:
    """Every link and form leads to an address that the site has."""
    for element in page.all("a", "form"):
        address = element.get("href") or element.get("action") or ""
        if _OWN_ADDRESSES.match(address) and not _is_known(address):
            yield f"{_shown(element)} leads to {address}, which the site does not have."


def forms_are_guarded(page: Page) -> Iterator[Fault]:
    """Forms say where they are sent; those that change something carry the token against forgery."""
    for form in page.all("form"):
        if not form.get("action"):
            yield "A form has no action."
        names = {control.get("name") for control in form.iter("input")}
        if form.get("method", "get").lower() == "post" and "csrfmiddlewaretoken" not in names:
            yield f"The form to {form.get('action')} has no token against forgery: use form_start(request)."


def images_have_words(page: Page) -> Iterator[Fault]:
    """Images say what they show, or that they are decoration."""
    yield from (
        f"The image {image.get('src')} has no alt." for image in page.all("img") if "alt" not in image.attrib
    )


def tables_have_headers(page: Page) -> Iterator[Fault]:
    """Tables have a caption and headers, and each header says of what."""
    for table in page.all("table"):
        headers = list(table.iter("th"))
        if not headers or any(
            header.get("scope") not in {"col", "row", "colgroup", "rowgroup"} for header in headers
        ):
            yield "A table lacks headers with a scope."
        if not any(words_of(caption) for caption in table.iter("caption")):
            yield "A table has no caption."


def plain_words(page: Page) -> Iterator[Fault]:
    """Quotation marks and apostrophes are curly, nobody is begged, and links say more than “click here”."""
    for element in page.all(*_WRITTEN_FOR_READERS):
        prose = prose_of(element)
        if "'" in prose or '"' in prose:
            yield f"“{prose[:80]}” has straight quotation marks or apostrophes."
        if re.search(r"\bplease\b|\bclick here\b", prose, re.IGNORECASE):
            yield f"“{prose[:80]}” says please, or click here."


def styled_classes(page: Page) -> Iterator[Fault]:
    """Each class is one that the styles know."""
    used = {name for element in page.elements() for name in element.get("class", "").split()}
    unknown = sorted(
        name for name in used - known_classes() if not name.startswith(("js-", "govuk-js-", "htmx-"))
    )
    yield from (f"The class {name} is not in the styles." for name in unknown)


def has_error_summary(page: Page) -> bool:
    """Whether the page says that something is wrong with what was entered."""
    return any("govuk-error-summary" in each.get("class", "").split() for each in page.elements())


def _controls(page: Page) -> list[Element]:
    return [
        each for each in page.all("input", "select", "textarea") if each.get("type") not in _WITHOUT_LABEL
    ]


def _shown(element: Element) -> str:
    said = (f'{name}="{element.get(name)}"' for name in ("id", "name", "href", "class") if element.get(name))
    return f"<{' '.join((str(element.tag), *said))}>"


def _pointed_at(element: Element) -> list[str]:
    names = [
        name for each in ("aria-describedby", "aria-labelledby") for name in element.get(each, "").split()
    ]
    if element.tag == "label" and "for" in element.attrib:
        names.append(element.attrib["for"])
    if element.tag == "a" and element.get("href", "").startswith("#"):
        names.append(element.attrib["href"][1:])
    return names


def _is_inline(attribute: object) -> bool:
    return attribute == "style" or str(attribute).startswith("on")


def _described_image(element: Element) -> bool:
    return any(image.get("alt") for image in element.iter("img"))


def _is_known(address: str) -> bool:
    try:
        resolve(re.split(r"[?#]", address)[0])
    except Resolver404:
        return False
    return True


DOCUMENT_INSPECTIONS: tuple[Inspection, ...] = (one_h1, title_of_heading, language, one_main)
"""What only a whole page is inspected for."""

PART_INSPECTIONS: tuple[Inspection, ...] = (
    unique_ids,
    labelled_fields,
    no_placeholders,
    references_found,
    nothing_inline,
    no_script_links,
    links_have_words,
    own_links_lead_somewhere,
    forms_are_guarded,
    images_have_words,
    tables_have_headers,
    plain_words,
    styled_classes,
)
"""What a page and any part of one is inspected for."""
