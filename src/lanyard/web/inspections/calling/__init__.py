"""The call has come: its entry in steps, the list of inspections, and their end."""
