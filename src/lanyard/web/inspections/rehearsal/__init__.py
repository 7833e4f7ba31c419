"""Rehearsals: the same play as an inspection, with a clock on each request and a report."""
