"""Whether files of cases are looked over, whole, and nobody's are left over."""

from lanyard.core.words.numbers import counted
from lanyard.web.cases.files import scanner, store
from lanyard.web.cases.files.retention import LEFTOVERS
from lanyard.web.cases.models import CaseFile
from lanyard.web.checks.declare import Check, Finding, fault, warning, well


def check_scanner() -> Finding:
    """Files come from many organisations; one infected computer is enough."""
    if not scanner.is_set_up():
        return warning(
            "No virus scanner is set up: files of cases are checked for their kind, and not for viruses.",
            "Install ClamAV and name its socket in LANYARD_SCANNER (docs/running.md).",
        )
    if scanner.answers():
        return well("The virus scanner answers.")
    return fault(
        "The virus scanner does not answer. Every file that is sent for a case is refused until it does.",
        "Start it, or mend LANYARD_SCANNER (docs/running.md).",
    )


def check_files_there() -> Finding:
    """A row without its content is a document that nobody will be able to open."""
    kept = CaseFile.objects.values_list("case__key", "key", "sha256", "size")
    missing = [key for case, key, sha256, size in kept if not _is_there(case, key, sha256, size)]
    if not missing:
        return well("Every file of a case is where it should be.")
    return fault(
        f"{counted(len(missing), 'file', 'files')} of cases cannot be found, or are cut short.",
        "Restore the folder of LANYARD_DATA from a backup.",
    )


def _is_there(case: str, key: str, sha256: str, size: int) -> bool:
    path = store.content(case, key, sha256)
    return path.is_file() and path.stat().st_size == size


CHECKS = (
    Check("scanner", "Virus scanner", check_scanner),
    Check("case-files", "Files of cases", check_files_there),
    LEFTOVERS.check(),
)
