"""Journeys through the whole house, as its users walk them."""
