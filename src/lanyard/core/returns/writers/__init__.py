"""Writers of every shape of every return, derived from the same declarations as the readers.

Each takes tables as reading gives them (typed columns and keys, see `reading.ReadTable`) and writes files
that read back as the same tables. They serve made-up areas, empty templates and tests.
"""
