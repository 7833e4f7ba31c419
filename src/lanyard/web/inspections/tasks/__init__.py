"""Tasks: one task, one person’s tasks, and what is done with them."""
