"""Verifies a certificate against the full list: makes it anew and compares everything it says."""

import hashlib
from collections.abc import Iterator

import polars as pl
from pydantic import ValidationError

from lanyard.core.draws.drawing import draw
from lanyard.core.draws.errors import DrawError, ListRefused, QuotasCannotBeMet, SeedRefused
from lanyard.core.draws.listing import read_list, verifiers_bytes
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.seeds import checked, seed_of
from lanyard.core.draws.strata import strata_of

_COMPARED = {
    "chosen": "The children chosen are not those whom the tickets choose.",
    "reserves": "The reserves are not those who follow by ticket.",
    "chances": "The chances are not those of this list.",
    "balance": "The balance is not that of the children chosen.",
    "lanyard": "The form of the certificate is another.",
}
"""What a certificate says that follows from list, terms and seed, and what it means when it does not."""


def reasons_against(certificate: bytes, listed: bytes) -> tuple[str, ...]:
    """Why the draw is not right; nothing where it is. Raises nothing: whatever is wrong is a reason."""
    try:
        said = Certificate.model_validate_json(certificate)
    except ValidationError as fault:
        first = fault.errors()[0]
        where = " ".join(str(part) for part in first["loc"])
        return (f"The certificate cannot be read: {where or 'file'}: {first['msg']}.",)
    try:
        return tuple(_reasons(said, listed))
    except DrawError as fault:
        return (str(fault),)


def _reasons(said: Certificate, listed: bytes) -> Iterator[str]:
    if hashlib.sha256(listed).hexdigest() != said.list_sha256:
        yield "The list is not the one that was drawn from: its fingerprint is another."
        return
    try:
        rows = read_list(listed, "The list")
    except ListRefused as fault:
        yield str(fault)
        return
    if seed_of(said.terms.model_dump(mode="json"), said.contributions, said.beacon) != said.seed:
        yield "The seed does not follow from the terms and the contributions: one of them was changed."
        return
    yield from _about_the_seeds(said)
    try:
        yield from _about_the_list(said, rows)
        yield from _about_the_result(said, rows)
    except (ArithmeticError, LookupError, ValueError):
        yield "The terms of the certificate contradict each other or the list."


def _about_the_list(said: Certificate, rows: pl.DataFrame) -> Iterator[str]:
    strata = rows["stratum"].to_list()
    verifiers = verifiers_bytes(rows["id"].to_list(), strata)
    if hashlib.sha256(verifiers).hexdigest() != said.verifiers_list_sha256:
        yield "The verifier's list is not made of this list."
    try:
        proper = strata_of(rows, said.terms.as_shape)
    except QuotasCannotBeMet as fault:
        yield " ".join(fault.reasons)
        return
    if (proper.of_rows, dict(proper.parts)) != (strata, dict(said.parts)):
        yield "The strata of the list do not follow from its children and the quotas."


def _about_the_seeds(said: Certificate) -> Iterator[str]:
    try:
        plain = checked(said.contributions)
    except SeedRefused as fault:
        yield str(fault)
        return
    if plain != said.contributions:
        yield "The contributions are not written in their plain form."


def _about_the_result(said: Certificate, rows: pl.DataFrame) -> Iterator[str]:
    anew = draw(rows, said.terms, said.contributions, said.beacon)
    for name, reason in _COMPARED.items():
        if getattr(said, name) != getattr(anew, name):
            yield reason
