"""What a family's page says: its paragraphs, and what was answered, in one language."""

from dataclasses import dataclass

from lanyard.web.cases.consent_forms.languages.reading import Language, Said
from lanyard.web.cases.models import Asking, Followed
from lanyard.web.cases.participation.family_form import PLAIN_NAMES, questions
from lanyard.web.cases.taking_part import Decider

PARAGRAPHS = ("choice", "change", "basis", "who_reads", "sign_language")


@dataclass(frozen=True)
class AnswerShown:
    """A question and what was answered to it."""

    question: str
    answer: str


def paragraphs(language: Language, audience: Decider) -> list[Said]:
    """What it is about, each with the language it is in."""
    return [
        language.say("inspection"),
        language.say_to(audience, "intro"),
        *(language.say(name) for name in PARAGRAPHS),
    ]


def answers_shown(asking: Asking, followed: Followed, language: Language) -> list[AnswerShown]:
    """What was answered, in the words of the questions."""
    yes_no = {True: language.say("yes").text, False: language.say("no").text}
    said = [
        AnswerShown(question, yes_no[what in followed.agreed])
        for what, question in questions(asking, language).items()
    ]
    return [*said, *_ways(followed, language), *_own_words(followed, language)]


def _ways(followed: Followed, language: Language) -> list[AnswerShown]:
    given = (("company", followed.company), ("manner", followed.manner), ("platform", followed.platform))
    return [
        AnswerShown(language.say(name).text, PLAIN_NAMES.get(value) or language.say(value).text)
        for name, value in given
        if value
    ]


def _own_words(followed: Followed, language: Language) -> list[AnswerShown]:
    said = getattr(followed, "said", None)
    given = (("with_whom", said.with_whom), ("help", said.words)) if said else ()
    return [AnswerShown(language.say(name).text, text) for name, text in given if text]
