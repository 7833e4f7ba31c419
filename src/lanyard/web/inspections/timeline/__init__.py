"""The dates of one inspection: where they come from, how they are changed, and what moved."""
