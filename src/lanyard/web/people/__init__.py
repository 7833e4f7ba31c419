"""The partnership: its organisations, its people, the roles they hold, and how they come in."""
