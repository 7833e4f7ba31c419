"""What is counted, row by row: the definitions of the figures, in the engine-neutral part of Ibis.

Rules that keep one definition right on every engine: ages by comparing parts of dates as 32-bit numbers, days
between two dates by `delta`, no raw SQL, counting left to the one place that counts. Importing this folder
loads Ibis, which takes a second: only what computes imports it.
"""
