"""`lanyard pack`: makes the inspection pack from returns."""

from collections import Counter

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import progress_shown, say, say_json
from lanyard.core.packs.pack import Pack, PackOrder, make_pack
from lanyard.core.register.key_file import key_path, pseudonyms_from
from lanyard.core.returns.problems import counts_in_words
from lanyard.core.words.numbers import counted


def run(parsed: Parsed) -> int:
    """Exit code 0 once the pack is written; errors in the returns are listed inside."""
    key = key_path(parsed.key)
    order = PackOrder(
        parsed.as_at,
        pseudonyms_from(key),
        area=parsed.area,
        benchmarks=parsed.benchmarks,
        earlier=tuple(parsed.earlier),
        truth=parsed.truth,
        columns=tuple(parsed.columns),
    )
    with progress_shown() as progress:
        pack = make_pack(parsed.paths, parsed.out, order, progress)
    if parsed.json:
        say_json(pack.manifest)
        return 0
    say_what_is_in(pack)
    say(f"Unique IDs were made with the key in {key}. Keep it: only it turns them back (lanyard reveal).")
    return 0


def say_what_is_in(pack: Pack) -> None:
    """A summary of the pack, for a person."""
    status = Counter(one.status.value for one in pack.data_sets)
    say(f"Pack: {pack.folder}")
    for aside in pack.chosen.set_aside:
        say(f"Set aside: {', '.join(path.name for path in aside.read.files)}. {aside.reason}")
    for number, one in ((1, pack.lists.list_1), (2, pack.lists.list_2)):
        children = counted(one.rows.height, "child or young person", "children and young people")
        say(f"List {number}: {children}")
        for note in one.notes:
            say(f"  note: {note}")
    say(
        f"Data sets: {status['ready']} ready, {status['partial']} partly ready, "
        f"{status['not-held']} not held (each says what it needs)"
    )
    say(f"Problems: {counts_in_words(pack.examined.problems)}, in problems.xlsx")
    say(f"Report: {pack.folder / 'report.pdf'}")
