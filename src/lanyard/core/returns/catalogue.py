"""Every return, register and log that Lanyard reads, declared once, in order of trust.

Where two returns state the same fact about a child, the register takes it from the one that stands first:
what is checked and sent by law before what a team keeps for itself. To add a return, declare it in a folder
or module of its own and enter it here; reading, checks, templates, linking and the snapshot follow from that.
"""

from collections.abc import Mapping

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Return
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.sen2 import SEN2

RETURNS: tuple[Return, ...] = (SEN2, ANNEX_A, ESTABLISHMENTS)
"""All returns, the most trusted first."""

BY_KIND: Mapping[str, Return] = {declared.kind: declared for declared in RETURNS}
"""Each return by its kind."""
