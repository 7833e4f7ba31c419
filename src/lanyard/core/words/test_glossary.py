"""The glossary."""

from string import ascii_uppercase

import pytest

from lanyard.core.words.errors import UnknownWordError
from lanyard.core.words.glossary import Word, find, glossary, meaning

WORDS_OF_THE_DESIGN = """
partnership, organisation, person, role, framework, inspection, full inspection, monitoring inspection,
engagement meeting, thematic visit, rehearsal, call, notification, working day, return, snapshot, register,
person-level list, List 1, List 2, data set, catalogue, drill, draw, frozen list, seed, ticket, certificate,
reserve, case, tracked child, sampled child, participation, chronology, pen portrait, multi-agency summary,
setting, visit, line of enquiry, evidence, claim, criterion, view, plan, action, milestone, room, request,
release, feedback, embargo, outcome, area for improvement, area for priority action
"""

ABBREVIATIONS_ON_PAGES = """
EHC plan, SEN support, LANO, ICB, PCF, EHE, EOTAS, NEET, UPN, ULN, URN, UKPRN, GIAS, SEN2, SEN, SEND, DCS,
DCO, DMO, DSCO, SENDIASS, AP, CME, CIN, CP, CLA, LAC, AFI, APA, PAP, SEF, KLOE, PfA, DSR, CQC, Ofsted, HMI,
YJS, JSNA, LA, NHS number
"""


def _listed(text: str) -> list[str]:
    return [" ".join(word.split()) for word in text.split(",")]


@pytest.mark.parametrize("word", _listed(WORDS_OF_THE_DESIGN) + _listed(ABBREVIATIONS_ON_PAGES))
def test_every_word_that_pages_use_has_its_meaning(word: str) -> None:
    assert find(word).word == word


@pytest.mark.parametrize("entry", glossary(), ids=lambda entry: entry.word)
def test_a_meaning_is_one_sentence(entry: Word) -> None:
    assert entry.meaning[0] in ascii_uppercase
    assert entry.meaning.endswith(".")
    assert ". " not in entry.meaning
    assert len(entry.meaning) <= 160


def test_no_word_is_held_twice() -> None:
    words = [entry.word.casefold() for entry in glossary()]
    assert sorted(set(words)) == sorted(words)


def test_a_word_is_found_whatever_its_case() -> None:
    assert meaning("Embargo") == meaning("embargo")


def test_an_abbreviation_says_what_it_stands_for() -> None:
    assert find("ICB").stands_for == "integrated care board"
    assert find("embargo").stands_for is None


def test_an_abbreviation_of_a_word_that_is_held_means_the_same() -> None:
    words = {entry.word: entry.meaning for entry in glossary()}
    short_forms = [entry for entry in glossary() if entry.stands_for in words]
    assert [entry.word for entry in short_forms] == ["AFI", "AP", "APA"]
    assert [entry.meaning for entry in short_forms] == [words[str(entry.stands_for)] for entry in short_forms]


def test_an_unknown_word_is_refused_with_the_nearest_ones() -> None:
    with pytest.raises(UnknownWordError, match=r"does not hold 'embarko'. Did you mean embargo\?"):
        meaning("embarko")


def test_a_word_like_no_other_is_refused_without_a_hint() -> None:
    with pytest.raises(UnknownWordError, match=r"does not hold 'zzz'\.$"):
        meaning("zzz")
