"""What a part was found to be, in numbers and words that name no child."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

PROBLEMS, FIGURES, REFUSALS = "problems.parquet", "figures.parquet", "refusals.json"
"""What is kept beside a part, see `checking`."""


@dataclass(frozen=True)
class Checked:
    """What a part was found to be. With `refusals` it cannot be used, and they say why and what to do."""

    refusals: tuple[str, ...] = ()
    rows: int = 0
    errors: int = 0
    queries: int = 0
    of: date | None = None


def read_refusals(out: Path) -> tuple[str, ...]:
    """Why a part cannot be used; nothing where it can, or has not been checked."""
    path = out / REFUSALS
    return tuple(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else ()
