"""Snapshots: what each was made of, how two differ, and which of them everybody’s figures come from."""
