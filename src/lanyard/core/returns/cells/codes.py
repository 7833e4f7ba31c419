"""Reads coded cells as people write them: a code in any case, its meaning, 'code - meaning', 'a) code'.

A text that can only mean one code of the set becomes that code; anything else stays as it is written, for the
rule on codes to find.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

import polars as pl

from lanyard.core.returns.cells.column import ReadColumn
from lanyard.core.returns.cells.identifiers import read_codes
from lanyard.core.words.code_sets import CodeSet

_LETTERED = re.compile(r"^[a-z]\)\s*(?=\S)", re.IGNORECASE)
_WITH_MEANING = re.compile(r"\s+[-–—]+\s+|\s*[:=]\s+|\s+(?=\()")
_YES = ("y", "yes", "true", "t", "1")
_NO = ("n", "no", "false", "f", "0")


def codes_as_declared(texts: pl.Series, codes: CodeSet | None) -> ReadColumn:
    """Codes of stripped texts as they are written, or in a spelling that the set itself declares."""
    plain = read_codes(texts)
    if codes is None or not codes.spellings:
        return plain
    known = {spelling.casefold(): code for spelling, code in codes.spellings.items()}
    met = plain.values.drop_nulls().unique().to_list()
    meant = {text: known[text.casefold()] for text in met if text.casefold() in known}
    return replace(plain, values=plain.values.replace(meant))


def read_coded(texts: pl.Series, codes: CodeSet | None) -> ReadColumn:
    """The codes that stripped texts mean; where one was not written as the code, the texts are kept."""
    plain = read_codes(texts)
    if codes is None:
        return plain
    strange = plain.values.filter(~plain.values.is_in(codes.values)).drop_nulls().unique()
    meant = {text: code for text in strange if (code := meant_code(text, codes))}
    if not meant:
        return plain
    return ReadColumn(plain.values.replace(meant), texts, plain.faults, plain.notes)


def meant_code(text: str, codes: CodeSet) -> str | None:
    """The one code of the set that the text can mean; None where there is none or more than one."""
    spellings = _spellings(codes)
    for way in _ways(text):
        if (code := spellings.get(way)) is not None:
            return code
    return None


def _ways(text: str) -> Iterator[str]:
    """The text, what stands behind its letter, and what stands before the meaning, each as spellings are."""
    bare = _LETTERED.sub("", text)
    for part in (text, bare, _WITH_MEANING.split(bare, maxsplit=1)[0]):
        yield _spelling(part)


def _spelling(text: str) -> str:
    """Letters and digits in small letters; a text without any, such as an attendance mark, as it is."""
    return "".join(filter(str.isalnum, text)).casefold() or text.strip()


def _spellings(codes: CodeSet) -> Mapping[str, str]:
    """The code that each spelling means. Codes come before meanings; a spelling of two codes means none."""
    of_codes = _without_doubt((_spelling(code), code) for code in codes.values)
    unpadded = _without_doubt((code.lstrip("0"), code) for code in codes.values if code.isdecimal())
    meanings = _without_doubt((_spelling(meaning), code) for code, meaning in codes.meanings.items())
    declared = {_spelling(spelling): code for spelling, code in codes.spellings.items()}
    return {**meanings, **_yes_and_no(codes), **unpadded, **declared, **of_codes}


def _without_doubt(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for spelling, code in pairs:
        found.setdefault(spelling, set()).add(code)
    return {spelling: codes.pop() for spelling, codes in found.items() if spelling and len(codes) == 1}


def _yes_and_no(codes: CodeSet) -> Mapping[str, str]:
    """The ways of writing yes and no, for a set of Y and N or of 1 and 0."""
    for yes, no in (("Y", "N"), ("1", "0")):
        if set(codes.values) == {yes, no}:
            return {**dict.fromkeys(_YES, yes), **dict.fromkeys(_NO, no)}
    return {}
