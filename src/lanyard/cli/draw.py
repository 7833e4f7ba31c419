"""`lanyard draw`: freezes a list, takes seeds, draws, and checks, so that anybody can repeat it."""

import csv
import datetime as dt
from pathlib import Path

from pydantic import ValidationError

from lanyard.cli.errors import CommandError
from lanyard.cli.parser import Parsed
from lanyard.cli.talk import say, say_json
from lanyard.core.draws.csv_source import read_csv
from lanyard.core.draws.entries import Entries
from lanyard.core.draws.folder import freeze, open_list
from lanyard.core.draws.freezing import fingerprint
from lanyard.core.draws.proving import Proof, is_proved, prove
from lanyard.core.draws.record import FrozenRecord
from lanyard.core.draws.replacing import IN_WORDS, Reason, replace_chosen
from lanyard.core.draws.running import run_draw
from lanyard.core.draws.seeds import Contribution, commitment, fresh_nonce, plain
from lanyard.core.draws.shapes import Shape, shapes
from lanyard.core.draws.snapshot_source import from_snapshot
from lanyard.core.draws.verifying import reasons_against
from lanyard.core.packs.draw_files import write_draw_files
from lanyard.core.register.key_file import key_path, pseudonyms_from
from lanyard.core.register.snapshot import Snapshot

CEREMONY = ("party", "commitment", "seed", "nonce")


def run(parsed: Parsed) -> int:
    """Does the act that was asked for."""
    return int(ACTS[parsed.act](parsed))


def _freeze(parsed: Parsed) -> int:
    record = freeze(_entries(parsed), _shape(parsed), parsed.out).record
    if parsed.json:
        say_json({**record.model_dump(mode="json"), "fingerprint": fingerprint(record.terms)})
    else:
        _say_frozen(record, parsed.out)
    return 0


def _entries(parsed: Parsed) -> Entries:
    if not parsed.source.is_dir():
        return read_csv(parsed.source)
    return from_snapshot(Snapshot.open(parsed.source), pseudonyms_from(key_path(parsed.key)), parsed.as_at)


def _shape(parsed: Parsed) -> Shape:
    shape = shapes()[parsed.shape]
    if parsed.size is not None:
        shape = shape.with_size(parsed.size)
    if parsed.reserves is not None:
        shape = shape.with_reserves(parsed.reserves)
    for trait, at_least in parsed.quota:
        shape = shape.with_quota(trait, at_least)
    return shape.with_strata(parsed.by) if parsed.by else shape


def _say_frozen(record: FrozenRecord, folder: Path) -> None:
    say(f"Frozen in {folder}: {record.children:,} children, for {record.size} by the shape {record.shape}.")
    for reason, number in record.excluded.items():
        say(f"  left out: {number:,}: {reason}")
    for quota in record.quotas:
        say(f"  at least {quota.at_least} {quota.words} ({quota.source}; {quota.strength})")
    for one in record.spread:
        say(
            f"  spread over {one.characteristic.lower()}: at most {one.farthest_possible:.1f} children from "
            f"its share; typically {one.beside_random:.0%} of a plain draw’s difference"
        )
    for name, number in record.small_classes.items():
        say(f"  note: only {number} in the class {name}; the verifier's list shows that there are so few")
    say(f"Fingerprint, for everybody to note down before any seed is said: {fingerprint(record.terms)}")


def _seed(parsed: Parsed) -> int:
    """A party's commitment, to be shown now, and its nonce, to be kept until the words are said."""
    words, nonce = plain(parsed.text), parsed.nonce or fresh_nonce()
    committed = commitment(words, nonce)
    if parsed.json:
        say_json({"seed": words, "nonce": nonce, "commitment": committed})
        return 0
    say(f"Show this now:     {committed}")
    say(f"Keep this secret:  {words}  with the nonce  {nonce}")
    return 0


def _run(parsed: Parsed) -> int:
    listed = open_list(parsed.folder)
    given = _ceremony(parsed.ceremony) if parsed.ceremony else _bare(parsed.seed)
    today = dt.datetime.now(dt.UTC).date()
    certificate = run_draw(listed, given, today, beacon=parsed.beacon, beside=write_draw_files)
    if parsed.json:
        say_json(certificate.model_dump(mode="json"))
        return 0
    for one in certificate.chosen:
        say(f"{one.place:>4}  {one.id}")
    for one in certificate.reserves:
        say(f"   r{one.place}  {one.id}")
    say(f"Certificate: {parsed.folder / 'certificate.json'}, and as a page certificate.pdf")
    return 0


def _bare(seeds: list[str]) -> list[Contribution]:
    return [Contribution(party=f"Party {number}", seed=seed) for number, seed in enumerate(seeds, 1)]


def _ceremony(path: Path) -> list[Contribution]:
    """The contributions of a file with the columns party, commitment, seed and nonce."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise CommandError(f"{path}: The file cannot be read ({fault}). Save it as CSV UTF-8.") from fault
    for number, row in enumerate(rows, 2):
        missing = [name for name in CEREMONY if not (row.get(name) or "").strip()]
        if missing:
            raise CommandError(
                f"{path}, row {number}, column {missing[0]}: It is empty. "
                f"Each party gives {', '.join(CEREMONY)}."
            )
    return [Contribution(**{name: row[name].strip() for name in CEREMONY}) for row in rows]


def _verify(parsed: Parsed) -> int:
    try:
        certificate, listed = parsed.certificate.read_bytes(), parsed.list.read_bytes()
    except OSError as fault:
        raise CommandError(f"{fault.filename}: It cannot be read ({fault.strerror}). Name a file.") from fault
    reasons = reasons_against(certificate, listed)
    if parsed.json:
        say_json({"valid": not reasons, "reasons": list(reasons)})
    else:
        say("The draw is right." if not reasons else "THE DRAW IS NOT RIGHT.")
        for reason in reasons:
            say(f"  {reason}")
    return 1 if reasons else 0


def _replace(parsed: Parsed) -> int:
    done = replace_chosen(open_list(parsed.folder), parsed.child, Reason(parsed.reason))
    if parsed.json:
        say_json(done.model_dump(mode="json"))
        return 0
    say(f"{done.out} is replaced by {done.reserve}. {IN_WORDS[done.reason]}.")
    for quota in done.quotas_no_longer_met:
        say(f"  note: the quota {quota} is no longer met")
    return 0


def _proof(parsed: Parsed) -> int:
    say(prove(open_list(parsed.folder), parsed.child).model_dump_json(indent=2))
    return 0


def _check_proof(parsed: Parsed) -> int:
    try:
        proof = Proof.model_validate_json(parsed.proof.read_bytes())
    except (OSError, ValidationError) as fault:
        raise CommandError(f"{parsed.proof}: This is no proof. Ask for it again.") from fault
    proved = is_proved(proof, parsed.root)
    if parsed.json:
        say_json({"valid": proved, "entry": proof.entry})
    else:
        say("Your child was in the list." if proved else "THIS DOES NOT PROVE IT: the root is another.")
    return 0 if proved else 1


ACTS = {
    "freeze": _freeze,
    "seed": _seed,
    "run": _run,
    "verify": _verify,
    "replace": _replace,
    "proof": _proof,
    "check-proof": _check_proof,
}
