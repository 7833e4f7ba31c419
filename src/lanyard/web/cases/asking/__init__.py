"""Asking somebody outside for one part of a case: by a link that leads to that part and nowhere else."""
