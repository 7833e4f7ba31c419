"""Messages, declared in words by the features that send them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jinja2 import StrictUndefined, TemplateError, meta
from jinja2.sandbox import SandboxedEnvironment

from lanyard.web.mail.errors import MessageDeclarationError, UnfitValueError
from lanyard.web.mail.fields import Field

# Plain text, so nothing is escaped; templates see texts only, and nothing by which to reach further.
_PLAIN = SandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,
    trim_blocks=True,
    lstrip_blocks=True,
)
_PLAIN.globals.clear()

TAKEN = frozenset({"message", "to", "by"})
"""What `send` itself calls its arguments."""


@dataclass(frozen=True)
class Made:
    """A message as it is read."""

    subject: str
    body: str


@dataclass(frozen=True)
class Message:
    """A kind of message. Subject and body are plain text in which `{{ field }}` stands for a declared field.

    The subject states stage and action ("Your invitation to Lanyard: make your account"). An optional field
    that is not given is empty: `{% if day %}`.

    Raises `MessageDeclarationError` when the texts and the fields do not agree, or the subject would show a
    link or a person.
    """

    name: str
    subject: str
    body: str
    fields: Mapping[str, Field]
    optional: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        try:
            in_subject, in_body = _asked_for(self.subject), _asked_for(self.body)
        except TemplateError as error:
            raise MessageDeclarationError(f"The texts of {self.name} cannot be read: {error}.") from error
        self._check_fields(in_subject, in_body)
        if "\n" in self.subject:
            raise MessageDeclarationError(f"The subject of {self.name} has more than one line.")

    def __hash__(self) -> int:
        return hash(self.name)

    def made_of(self, values: Mapping[str, object]) -> Made:
        """The message as it is read. Raises `UnfitValueError` for values that it does not take or lacks."""
        wanted = self.fields.keys() - self.optional
        if not wanted <= values.keys() <= self.fields.keys():
            raise UnfitValueError(f"{self.name} takes {', '.join(sorted(self.fields)) or 'no values'}.")
        words = {name: self._words(name, values.get(name)) for name in self.fields}
        return Made(_filled(self.subject, words), _filled(self.body, words) + "\n")

    def _words(self, name: str, value: object) -> str:
        if value is None and name in self.optional:
            return ""
        return " ".join(self.fields[name].words(value).split())  # one line, so that no value can pose as more

    def _check_fields(self, in_subject: set[str], in_body: set[str]) -> None:
        wrong = (in_subject | in_body) ^ self.fields.keys() | (TAKEN & self.fields.keys())
        if wrong or not self.optional <= self.fields.keys():
            raise MessageDeclarationError(
                f"The texts and the fields of {self.name} do not agree about {', '.join(sorted(wrong))}."
            )
        unfit = sorted(name for name in in_subject if not self.fields[name].fits_subject)
        if unfit:
            raise MessageDeclarationError(f"The subject of {self.name} must not hold {', '.join(unfit)}.")


def _asked_for(text: str) -> set[str]:
    return meta.find_undeclared_variables(_PLAIN.parse(text))


def _filled(text: str, words: Mapping[str, str]) -> str:
    return _PLAIN.from_string(text).render(words).strip()


_declared: dict[str, Message] = {}


def declare_messages(messages: Iterable[Message]) -> None:
    """Adds a feature's messages to those that can be sent.

    Raises `MessageDeclarationError` when another message has the name.
    """
    for message in messages:
        if _declared.setdefault(message.name, message) is not message:
            raise MessageDeclarationError(f"Two messages are called {message.name}.")


def declared_messages() -> tuple[Message, ...]:
    """Every message of every feature, by name."""
    return tuple(sorted(_declared.values(), key=lambda message: message.name))
