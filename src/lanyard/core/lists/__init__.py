"""Person-level lists made from a snapshot."""
