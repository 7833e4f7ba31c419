"""Checks that one child was in a list. Run: python check_proof.py proof.json ROOT

ROOT is the long number that the parent carer forum noted when the list was made. Needs Python alone.
"""

import hashlib
import json
import sys
from pathlib import Path

proof = json.loads(Path(sys.argv[1]).read_text("utf-8"))
found = hashlib.sha256(b"\0" + bytes.fromhex(proof["salt"]) + proof["entry"].encode()).digest()
for step in proof["steps"]:
    other = bytes.fromhex(step["sha256"])
    found = hashlib.sha256(b"\1" + (other + found if step["is_left"] else found + other)).digest()
if found.hex() != sys.argv[2].strip().lower():
    sys.exit("THE PROOF IS NOT RIGHT.")
print("The proof is right: this child was in the list.")  # noqa: T201 - it runs alone
