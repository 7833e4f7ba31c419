"""A made-up area with the real shape, written as real returns."""
