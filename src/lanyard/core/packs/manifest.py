"""`manifest.json`: what went into a pack, what came out, and the hashes that prove both.

Nothing in it depends on when or by whom the pack was made, so the same inputs give the same manifest.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from lanyard import __version__
from lanyard.core.datasets.compute import ComputedDataSet
from lanyard.core.packs.outputs import Output
from lanyard.core.register.choose import Chosen
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.rule_book import RULES
from lanyard.core.words.fingerprints import sha256_of

Content = dict[str, object]


@cache
def rules_version() -> str:
    """The version of the rules of the returns: Lanyard's own, and a digest over every rule."""
    digest = hashlib.sha256()
    for kind, rules in RULES.items():
        for rule in rules:
            told = (
                kind,
                rule.name,
                rule.severity,
                rule.message,
                rule.source,
                str(rule.years),
                str(rule.fails),
            )
            digest.update("\x1f".join(told).encode())
    return f"{__version__}+{digest.hexdigest()[:8]}"


def manifest(
    *,
    area: str | None,
    as_at: date,
    chosen: Chosen,
    snapshot: Snapshot,
    outputs: Iterable[Output],
    datasets: Iterable[ComputedDataSet],
    key_fingerprint: str,
) -> Content:
    """The manifest as `json.dumps` takes it; its shape is a contract with other programs."""
    return {
        "area": area,
        "as_at": as_at.isoformat(),
        "lanyard": __version__,
        "rules": rules_version(),
        "unique_ids": {"key_fingerprint": key_fingerprint},
        "inputs": [one for read in chosen.used for one in _inputs(read, "used")]
        + [one for aside in chosen.set_aside for one in _inputs(aside.read, aside.reason)],
        "snapshot": {"sha256": snapshot.record.sha256, "children": snapshot.record.children},
        "outputs": [{"path": o.path, "sha256": o.sha256, "audience": o.audience.value} for o in outputs],
        "datasets": [_dataset(one) for one in datasets],
    }


def _inputs(read: ReadReturn, use: str) -> list[Content]:
    return [
        {
            "path": path.name,
            "kind": read.kind,
            "sha256": sha256_of(path),
            "rows": read.row_count(str(path)),
            "use": use,
        }
        for path in read.files
    ]


def _dataset(computed: ComputedDataSet) -> Content:
    declared = computed.dataset
    return {
        "id": declared.id,
        "slug": declared.slug,
        "title": declared.title,
        "status": str(computed.status),
        "needs": computed.needs,
    }


def write_manifest(content: Mapping[str, object], path: Path) -> None:
    """The manifest as a file."""
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
