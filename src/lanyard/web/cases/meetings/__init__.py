"""Meetings that each chosen child needs: with whom, how, and what is to be heeded when they are placed."""
