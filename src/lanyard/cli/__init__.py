"""The command line: one thin function a verb, each in a module of its name.

Exit codes: 0 done, 1 an input was refused or (for `check`) holds errors, 2 wrong usage. All commands are
read-only on their inputs. Progress shows on a terminal and is silent otherwise.
"""

import os
import sys
from collections.abc import Sequence

from lanyard.cli.faults import FAULTS
from lanyard.cli.parser import parse
from lanyard.cli.talk import complain


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code."""
    parsed = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return int(parsed.run(parsed))
    except FAULTS as fault:
        complain(str(fault))
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # whoever listened has heard enough
        return 0
    except KeyboardInterrupt:
        complain("Stopped. Nothing was written.")
        return 1
