"""What the database itself refuses: to change what must stay as it was written."""
