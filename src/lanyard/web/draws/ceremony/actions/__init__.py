"""What is done in a ceremony: parties are named and called, they commit, they say their words."""
