"""Invitations: how somebody new is asked in, and comes in."""
