"""Hides small numbers in whatever leaves the data team, so that nobody can work them out from the rest.

`suppress` takes computed data sets and gives shareable ones, proven; see `protect` for what is proven and
how.
"""
