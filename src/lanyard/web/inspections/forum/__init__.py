"""The parent carer forum's own list for the first day."""
