"""What messages can and cannot be declared to hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from lanyard.web.mail.errors import MailError, MessageDeclarationError, UnfitValueError
from lanyard.web.mail.fields import (
    COLLEAGUE,
    COUNT,
    DAY,
    LINK,
    MOMENT,
    ORGANISATION,
    Field,
    Link,
    one_of,
)
from lanyard.web.mail.messages import Message, declare_messages
from lanyard.web.mail.names import Naming, declare_named, name_of

ROLE = one_of({"lano": "Nominated officer (LANO)"})


@dataclass(frozen=True)
class Council:
    """A body whose name may stand in messages."""

    name: str = "Fernshire County Council"


@dataclass(frozen=True)
class Child:
    """Nothing about a child may stand in messages."""

    name: str = "Zebedee Quillfeather"


declare_named(Council, Naming.ORGANISATION, lambda council: council.name)


def a_message(
    subject: str = "A task is due",
    body: str = "See {{ page }}",
    fields: Mapping[str, Field] | None = None,
    optional: frozenset[str] = frozenset(),
) -> Message:
    return Message("tests.due", subject, body, {"page": LINK} if fields is None else fields, optional)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (ORGANISATION, Council(), "Fernshire County Council"),
        (ROLE, "lano", "Nominated officer (LANO)"),
        (DAY, date(2026, 6, 12), "12 June 2026"),
        (MOMENT, datetime(2026, 6, 12, 8, 5, tzinfo=UTC), "9:05am on 12 June 2026"),
        (COUNT, 2500, "2,500"),
        (LINK, Link("home"), "http://localhost:8000/"),
        (
            LINK,
            Link("jobs:job", UUID(int=7)),
            "http://localhost:8000/jobs/00000000-0000-0000-0000-000000000007/",
        ),
    ],
)
def test_each_field_becomes_words(field: Field, value: object, words: str) -> None:
    assert field.words(value) == words


@pytest.mark.parametrize("field", [ORGANISATION, COLLEAGUE, ROLE, DAY, MOMENT, COUNT, LINK])
@pytest.mark.parametrize(
    "value",
    [
        "Zebedee Quillfeather",
        "zebedee@example.org",
        Child(),
        True,
        3.5,
        None,
        ["Zebedee"],
        Link("jobs:job", "Zebedee-Quillfeather"),
    ],
)
def test_no_field_takes_free_text_or_a_child_and_no_refusal_repeats_it(field: Field, value: object) -> None:
    with pytest.raises(UnfitValueError) as refusal:
        field.words(value)
    assert "Zebedee" not in str(refusal.value)


def test_a_name_of_another_sort_is_refused() -> None:
    with pytest.raises(UnfitValueError, match="A Council is not somebody who has an account"):
        name_of(Council(), Naming.COLLEAGUE)


def test_a_message_is_made_of_its_values() -> None:
    message = a_message(
        "{{ council }}: your role",
        "You are {{ role }}\n{% if until %}\nuntil {{ until }}.\n{% endif %}\n",
        {"council": ORGANISATION, "role": ROLE, "until": DAY},
        frozenset({"until"}),
    )
    short = message.made_of({"council": Council(), "role": "lano"})
    longer = message.made_of({"council": Council(), "role": "lano", "until": date(2026, 6, 12)})
    assert (short.subject, short.body) == (
        "Fernshire County Council: your role",
        "You are Nominated officer (LANO)\n",
    )
    assert longer.body == "You are Nominated officer (LANO)\nuntil 12 June 2026.\n"


def test_a_value_of_several_lines_cannot_pose_as_more_of_the_message() -> None:
    message = a_message("Hello", "From {{ council }}", {"council": ORGANISATION})
    assert message.made_of({"council": Council("A\nSubject: B")}).body == "From A Subject: B\n"


@pytest.mark.parametrize("values", [{}, {"page": Link("home"), "child": Child()}])
def test_values_that_are_missing_or_too_many_are_refused(values: Mapping[str, object]) -> None:
    with pytest.raises(UnfitValueError, match=r"tests\.due takes page"):
        a_message().made_of(values)


@pytest.mark.parametrize(
    ("declare", "reason"),
    [
        (lambda: a_message("Go to {{ page }}"), "must not hold page"),
        (lambda: a_message("{{ who }}", "Hello", {"who": COLLEAGUE}), "must not hold who"),
        (lambda: a_message(body="See {{ page }} {{ child }}"), "do not agree about child"),
        (lambda: a_message(body="See us"), "do not agree about page"),
        (lambda: a_message(body="{{ to }} {{ page }}", fields={"page": LINK, "to": DAY}), "agree about to"),
        (lambda: a_message(subject="Two\nlines"), "more than one line"),
        (lambda: a_message(body="{% if %}"), "cannot be read"),
    ],
)
def test_a_message_whose_texts_and_fields_disagree_cannot_be_declared(
    declare: Callable[[], Message], reason: str
) -> None:
    with pytest.raises(MessageDeclarationError, match=reason):
        declare()


def test_a_template_cannot_reach_beyond_the_words_it_is_given() -> None:
    message = a_message("Hello", "{{ council.__class__ }}", {"council": ORGANISATION})
    with pytest.raises(Exception, match="unsafe"):
        message.made_of({"council": Council()})


def test_two_messages_cannot_have_one_name() -> None:
    first, second = (Message("tests.twice", "A", "B", {}) for _ in range(2))
    declare_messages([first])
    declare_messages([first])
    with pytest.raises(MailError, match=r"Two messages are called tests\.twice"):
        declare_messages([second])


def test_names_are_declared_once() -> None:
    with pytest.raises(MessageDeclarationError, match="Names of Council are declared twice"):
        declare_named(Council, Naming.COLLEAGUE, lambda council: council.name)
