"""Lets `python -m lanyard.cli` do what `lanyard` does."""

import sys

from lanyard.cli import main

if __name__ == "__main__":
    sys.exit(main())
