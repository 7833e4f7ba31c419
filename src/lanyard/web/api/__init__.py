"""The door for machines: tokens, and the same queries and access rules as JSON."""
