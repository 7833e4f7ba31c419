"""Pairs of records of which a person must say whether they are one child."""
