"""The message of each morning about one’s open tasks."""
