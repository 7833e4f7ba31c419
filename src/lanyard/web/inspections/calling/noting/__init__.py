"""The calls of an inspection: who rang whom and when, and whom nobody has rung yet."""
