"""Writes a frame of texts as CSV in a given encoding."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl


@dataclass(frozen=True)
class CsvStyle:
    """How a CSV looks: its encoding (a Python codec) and its delimiter."""

    encoding: str = "utf-8"
    delimiter: str = ","


PLAIN, MARKED, WINDOWS = CsvStyle(), CsvStyle("utf-8-sig"), CsvStyle("windows-1252")
"""UTF-8; UTF-8 with the mark by which spreadsheet programs know it; Windows-1252."""


def write_csv(texts: pl.DataFrame, path: Path, style: CsvStyle = PLAIN) -> None:
    """Writes headings and rows. Raises UnicodeEncodeError when the encoding lacks a character."""
    if style.encoding == "utf-8":
        texts.write_csv(path, separator=style.delimiter)
        return
    path.write_bytes(texts.write_csv(separator=style.delimiter).encode(style.encoding))
