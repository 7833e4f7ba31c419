"""Signed links: what lets people without accounts do one thing, by a link that is theirs alone."""
