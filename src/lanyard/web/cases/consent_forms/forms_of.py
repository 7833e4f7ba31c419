"""What a form on paper says: for whom, in which language, as usual text or as Easy Read."""

from collections.abc import Collection
from datetime import date

from lanyard.core.packs.pdf.consent_form import ConsentForm, FormQuestion, FormRow
from lanyard.web.cases.consent_forms.languages.reading import Language
from lanyard.web.cases.consent_forms.numbers import form_number
from lanyard.web.cases.models import Asking
from lanyard.web.cases.participation.family_form import PLAIN_NAMES, questions
from lanyard.web.cases.participation.family_words import paragraphs
from lanyard.web.cases.taking_part import Company, Decider, Manner, Platform, WhatFor

_LINES = ("name_line", "signature_line", "date_line")


def usual_form(asking: Asking, language: Language, on: date) -> ConsentForm:
    """The form in usual text."""
    rows = tuple(FormRow(said.text) for said in paragraphs(language, Decider(asking.decider)))
    return _form(asking, language, on, rows, is_easy=False)


def easy_form(asking: Asking, language: Language, on: date) -> ConsentForm:
    """The form in Easy Read: large letters, one idea a row, and room for a symbol beside each.

    A language without rows of its own gives a row to each paragraph: no form mixes two languages.
    """
    said = paragraphs(language, Decider(asking.decider))
    own = tuple(FormRow(row.text, row.picture) for row in language.easy)
    return _form(asking, language, on, own or tuple(FormRow(each.text) for each in said), is_easy=True)


def _form(
    asking: Asking, language: Language, on: date, rows: tuple[FormRow, ...], *, is_easy: bool
) -> ConsentForm:
    def say(name: str) -> str:
        return language.say(name).text

    return ConsentForm(
        title=say("title"),
        language=language.code,
        warning=say("unchecked") if language.is_unchecked else "",
        rows=rows,
        tick=say("tick"),
        questions=tuple(_questions(asking, language)),
        lines=tuple(say(name) for name in _LINES),
        give_back=say("give_back"),
        number=form_number(asking.pk),
        is_easy=is_easy,
        printed_on=on,
    )


def _questions(asking: Asking, language: Language) -> list[FormQuestion]:
    yes_no = (language.say("yes").text, language.say("no").text)
    asked = [FormQuestion(text, yes_no) for text in questions(asking, language).values()]
    meeting = _about_meeting(language) if WhatFor.MEETING in asking.what_for else []
    helps = FormQuestion(language.say("help").text, hint=language.say("help_hint").text)
    return [*asked, *meeting, helps]


def _about_meeting(language: Language) -> list[FormQuestion]:
    return [
        FormQuestion(
            language.say("company").text,
            _choices(language, [company.value for company in Company]),
            language.say("company_hint").text,
        ),
        FormQuestion(language.say("with_whom").text),
        FormQuestion(language.say("manner").text, _choices(language, [manner.value for manner in Manner])),
        FormQuestion(
            language.say("platform").text, _choices(language, [platform.value for platform in Platform])
        ),
    ]


def _choices(language: Language, values: Collection[str]) -> tuple[str, ...]:
    return tuple(PLAIN_NAMES.get(value) or language.say(value).text for value in values)
