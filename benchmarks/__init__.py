"""Speed and memory, measured as ratios within one run: `make bench`. Nothing here is asserted in tests.

Absolute times differ from machine to machine and from hour to hour; a ratio to a bare baseline that runs in
the same process, in turn with what is measured, does not.
"""
