"""Who may do what: roles, permissions, the visitor, and the table of routes. Imports nothing of ours."""
