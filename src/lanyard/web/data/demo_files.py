"""What `lanyard demo` leaves in its folder for the scene of the data room, by name."""

RETURNS, PACK, DESK, KEY = "returns", "pack", "desk", "demo.key"
MADE = "made.json"
"""What was made of the returns, as `imports.outcome` notes it."""
