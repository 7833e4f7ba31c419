"""The words by which shapes of a made-up area's returns are asked for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.synth.faults.as_written import as_cells, as_texts, typed
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.sen2_tables import GENDER_OF_SEX
from lanyard.core.synth.world import Tables

XML, CSV, WORKBOOK = "xml", "csv", "workbook"

USUAL: Mapping[str, str] = {
    "school-census": CSV,
    "ap-census": XML,
    "ssda903": CSV,
    "cin": XML,
    "college-records": CSV,
    "nccis": CSV,
    "results": CSV,
    "destinations": CSV,
}
"""How areas mostly hold returns beside SEN2, Annex A and establishments; any other is a workbook."""


def _with_gender(tables: Tables) -> Tables:
    """For modules, which ask for gender as the return of 2023 did, in place of sex."""
    ready = dict(typed(tables))
    gender = pl.col("sex").replace_strict(GENDER_OF_SEX, default=None, return_dtype=pl.String())
    ready["person"] = ready["person"].with_columns(pl.coalesce("gender_current", gender))
    return ready


@dataclass(frozen=True)
class Shape:
    """A shape that can be asked for: which return, what the writers call the shape, and how tables are made
    ready for it: elsewhere than in the XML and the Annex A workbook, texts that cannot be typed are empty."""

    declaration: Return
    writer: str
    ready: Callable[[Tables], Tables] = typed


_FIRST: Mapping[str, Shape] = {
    "xml": Shape(sen2.SEN2, sen2.XML, as_texts),
    "annex-a": Shape(annex_a.ANNEX_A, annex_a.WORKBOOK, as_cells),
    "establishments": Shape(establishments.ESTABLISHMENTS, establishments.CSV),
    "blade": Shape(sen2.SEN2, sen2.BLADE),
    "form": Shape(sen2.SEN2, sen2.FORM),
    "workbook": Shape(sen2.SEN2, sen2.WORKBOOK),
    "modules": Shape(sen2.SEN2, sen2.MODULES, _with_gender),
    "annex-a-csv": Shape(annex_a.ANNEX_A, annex_a.CSV),
}

_OTHERS = tuple(
    declared.kind
    for declared in RETURNS
    if declared.kind in (RETURNS_OF_AREA.keys() | SERIES_OF_AREA.keys())
    and declared.kind not in {shape.declaration.kind for shape in _FIRST.values()}
)


def _shapes_of(kind: str) -> Iterator[tuple[str, Shape]]:
    """The usual shape of a return under its kind, any other under kind and shape."""
    usual = USUAL.get(kind, WORKBOOK)
    for shape in BY_KIND[kind].shapes:
        yield (kind if shape == usual else f"{kind}-{shape}"), Shape(BY_KIND[kind], shape)


SHAPES: Mapping[str, Shape] = {
    **_FIRST,
    **{word: shape for kind in _OTHERS for word, shape in _shapes_of(kind)},
}
"""Every shape by the word that asks for it."""

DEFAULT_SHAPES = ("xml", "annex-a", "establishments", *_OTHERS)
"""Every return once."""

FURTHER_SHAPES = tuple(word for word in SHAPES if word not in DEFAULT_SHAPES)
"""Shapes in which a return can be written besides."""
