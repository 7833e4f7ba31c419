"""What an inspection is, without a web framework and without a database."""
