"""The meetings of one inspection: when each is, who comes, its agenda, notes and what was agreed."""
