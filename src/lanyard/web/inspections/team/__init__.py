"""The team of one inspection: who fills which role on each side, and the sheet of contacts."""
