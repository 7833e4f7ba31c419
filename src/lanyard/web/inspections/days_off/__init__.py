"""Days off of the area: when schools are closed, and when the council does not work."""
