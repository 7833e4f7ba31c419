"""Wires the rooms into one site: settings, addresses, error pages, and the demo's frame."""
