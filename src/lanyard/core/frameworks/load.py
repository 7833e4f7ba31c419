"""Reads files of rules. A broken one is refused with its line and the reason, and nothing comes of it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.errors import BrokenFrameworkError, UnknownFrameworkError
from lanyard.core.frameworks.soundness import faults

Table = dict[str, object]

_PARTS = frozenset(
    ("settings", "groups", "criteria", "events", "tasks", "meetings", "requests", "selections", "surveys")
) | frozenset(("routes", "roles", "templates", "outcomes", "phases"))

_OWN_HEADER = frozenset({"id", "title", "in_force_from", "in_force_until", "summary", "own_file"})
"""What a framework based on another must say itself."""


@dataclass(frozen=True)
class RulesFile:
    """A file of rules as text, before it is understood."""

    name: str
    text: str
    is_own: bool = False

    @classmethod
    def at(cls, path: Path, is_own: bool = False) -> "RulesFile":  # noqa: FBT001, FBT002 - says whose file it is
        """The file at a path. Raises `BrokenFrameworkError` when it is not text."""
        try:
            return cls(path.name, path.read_text(encoding="utf-8"), is_own)
        except (OSError, UnicodeDecodeError) as error:
            raise BrokenFrameworkError(path, 1, f"the file cannot be read: {error}") from error

    def table(self) -> Table:
        """What it holds. Raises `BrokenFrameworkError` at the line where it is not TOML."""
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            line = re.search(r"line (\d+)", str(error))
            last = self.text.count("\n") + 1
            raise BrokenFrameworkError(self.name, int(line[1]) if line else last, str(error)) from error

    def line_of(self, *path: str) -> int:
        """The line where a part, or a key of it, stands; else the nearest above it."""
        header = ".".join(path[:2])
        lines = self.text.splitlines()
        start = next((n for n, line in enumerate(lines, 1) if line.strip() == f"[{header}]"), 0)
        if not start:
            return next(
                (n for n, line in enumerate(lines, 1) if re.match(rf"{re.escape(path[0])}\s*=", line)), 1
            )
        key = path[2] if len(path) > 2 else ""
        for n, line in enumerate(lines[start:], start + 1):
            if line.startswith("["):
                break
            if re.match(rf"{re.escape(key)}\s*=", line) and key:
                return n
        return start


def understand(file: RulesFile, bases: Mapping[str, Framework]) -> Framework:
    """The framework that a file states.

    With `based_on`, it takes everything of another but what it states itself or names in `without`; with
    `changes`, it is that other framework with other values of settings. Raises `BrokenFrameworkError`.
    """
    table = file.table()
    base = _base(file, table, bases)
    merged = _with_taken(_merged(base, table) if base else table, bases)
    framework = _framework(file, merged, base, table)
    for fault in faults(framework):
        raise BrokenFrameworkError(file.name, file.line_of(*fault.path), fault.reason)
    return framework


def _base(file: RulesFile, table: Table, bases: Mapping[str, Framework]) -> Framework | None:
    key = "changes" if "changes" in table else "based_on"
    name = table.get(key)
    if name is None:
        return None
    if name not in bases:
        known = ", ".join(bases)
        raise BrokenFrameworkError(
            file.name, file.line_of(key), f"there is no framework {name!r}. There are: {known}."
        )
    return bases[cast("str", name)]


def _merged(base: Framework, table: Table) -> Table:
    """The base's parts with the file's own laid over them, key by key, and those in `without` left out."""
    merged: Table = {name: value for name, value in _as_table(base).items() if name not in _OWN_HEADER}
    if "changes" in table:
        merged = _as_table(base)
    left_out = {tuple(str(name).split(".", 1)) for name in cast("list[str]", table.get("without", []))}
    for name, value in table.items():
        merged[name] = _laid_over(merged.get(name), value) if name in _PARTS else value
    for part, identity in left_out:
        cast("Table", merged.get(part, {})).pop(identity, None)
    return merged


def _with_taken(table: Table, bases: Mapping[str, Framework]) -> Table:
    """The table with whole kinds of parts, such as roles, taken from where `takes` says."""
    for part, name in cast("dict[str, str]", table.get("takes", {})).items():
        table = {**table, part: _laid_over(_as_table(bases[name]).get(part), table.get(part, {}))}
    return table


def _laid_over(below: object, above: object) -> Table:
    parts = dict(cast("dict[str, Table]", below or {}))
    for identity, own in cast("dict[str, Table]", above).items():
        parts[identity] = {**parts.get(identity, {}), **own}
    return cast("Table", parts)


def _as_table(framework: Framework) -> Table:
    """A framework as its file would state it: parts by their ids."""
    plain = framework.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    for part in _PARTS & set(plain):
        plain[part] = {each.pop("id"): each for each in plain[part]}
    return plain


def _framework(file: RulesFile, merged: Table, base: Framework | None, table: Table) -> Framework:
    changed = tuple(cast("Table", table.get("settings", {}))) if "changes" in table else ()
    known = {name: value for name, value in merged.items() if name not in {"changes", "without", "takes"}}
    for part in _PARTS & set(known):
        known[part] = [
            {"id": identity, **each} for identity, each in cast("dict[str, Table]", known[part]).items()
        ]
    known.update(changed_settings=changed, own_file=file.name if file.is_own else None)
    if base and "changes" in table:
        known["id"] = base.id
    try:
        return Framework.model_validate(known)
    except ValidationError as error:
        raise _refusal(file, known, error.errors()[0]) from error


def _refusal(file: RulesFile, known: Table, detail: ErrorDetails) -> BrokenFrameworkError:
    """The first thing that is wrong, at its line."""
    part, *rest = detail["loc"]
    path = [str(part)]
    if rest and isinstance(rest[0], int):
        path += [str(cast("list[Table]", known[str(part)])[rest[0]]["id"]), *map(str, rest[1:])]
    what = " ".join(path)
    return BrokenFrameworkError(file.name, file.line_of(*path), f"{what}: {_in_words(detail)}")


def _in_words(detail: ErrorDetails) -> str:
    if detail["type"] == "missing":
        return "this is missing."
    if detail["type"] == "extra_forbidden":
        return "rules have nothing of this name."
    return f"{detail['msg']}. It is {detail['input']!r}."


def not_known(name: str, known: Mapping[str, Framework]) -> UnknownFrameworkError:
    """Says that no framework has this id, and which there are."""
    return UnknownFrameworkError(f"No framework is called {name}. There are: {', '.join(known)}.")
