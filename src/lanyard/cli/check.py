"""`lanyard check`: recognises each file by its content, checks it, and lists its problems."""

from collections import Counter
from collections.abc import Iterator, Mapping

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import complain, progress_shown, say, say_json
from lanyard.core.returns.examine import Examined, examine
from lanyard.core.returns.problems import count_errors, counts_in_words
from lanyard.core.words.numbers import counted

MOST_LISTED = 200
"""Problems listed one by one for a person, errors first; `--json` and the pack's workbook have them all."""


def run(parsed: Parsed) -> int:
    """Exit code 1 when a file was refused or a problem is an error."""
    with progress_shown() as progress:
        examined = examine(parsed.paths, parsed.as_at, progress, parsed.columns)
    if parsed.json:
        say_json(as_json(examined))
    else:
        _print(examined)
    for fault in examined.refused:
        complain(str(fault))
    return 1 if examined.refused or count_errors(examined.problems) else 0


def as_json(examined: Examined) -> Mapping[str, object]:
    """The result in the shape that other programs rely on."""
    return {
        "as_at": examined.as_at.isoformat() if examined.as_at else None,
        "files": list(_files(examined)),
        "problems": examined.problems.to_dicts(),
        "not_checked": [
            {"kind": one.kind, "file": one.file, "rule": one.rule, "reason": one.reason}
            for one in examined.not_checked
        ],
        "refused": [{"path": fault.path, "reason": f"{fault.what} {fault.do}"} for fault in examined.refused],
    }


def _files(examined: Examined) -> Iterator[Mapping[str, object]]:
    for one in examined.returns:
        for path in one.files:
            yield {
                "path": str(path),
                "kind": one.kind,
                "shape": one.shape,
                "year": one.year,
                "rows": one.row_count(str(path)),
                "notes": list(one.notes.get(str(path), ())),
            }
    for path in examined.unknown:
        yield {"path": str(path), "kind": "unknown", "shape": None, "year": None, "rows": 0, "notes": []}


def _print(examined: Examined) -> None:
    for one in examined.returns:
        year = f" of {one.year}" if one.year else ""
        for path in one.files:
            rows = counted(one.row_count(str(path)), "row", "rows")
            say(f"{path}: {one.declaration.title}{year}, {rows}")
            for note in one.notes.get(str(path), ()):
                say(f"  note: {note}")
    for path in examined.unknown:
        say(f"{path}: not a return; left alone")
    _print_not_checked(examined)
    _print_problems(examined)


def _print_not_checked(examined: Examined) -> None:
    reasons = Counter((one.kind, one.reason) for one in examined.not_checked)
    for (kind, reason), rules in sorted(reasons.items()):
        say(f"Not checked: {counted(rules, 'rule', 'rules')} of {kind}, because {reason}.")


def _print_problems(examined: Examined) -> None:
    problems = examined.problems
    errors_first = problems.sort("severity", maintain_order=True)
    for one in errors_first.head(MOST_LISTED).iter_rows(named=True):
        value = f" ‘{one['value']}’" if one["value"] else ""
        place = f"{one['file']}, {one['table']} row {one['row']}, {one['column']}{value}"
        say(f"{one['severity']} {one['code']}: {place}: {one['message']}")
    if problems.height > MOST_LISTED:
        say(f"… and {problems.height - MOST_LISTED:,} more; --json lists them all.")
    say(f"{counts_in_words(problems)}.")
