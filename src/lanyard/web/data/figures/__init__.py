"""The data sets of the snapshot in use: figures, charts, trends, benchmarks, and files to take away.

Everybody sees what a pack calls shareable. Who may see small numbers sees the real figures of any snapshot.
"""
