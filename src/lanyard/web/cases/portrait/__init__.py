"""The pen portrait: what a child needs, wants, and is helped by, with its own words and picture."""
