"""Dates, numbers, code sets and names that the whole field shares. Imports nothing else of Lanyard."""
