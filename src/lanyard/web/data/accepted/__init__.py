"""Queries that somebody found right: accepted with a reason, which stays with the record the next time."""
