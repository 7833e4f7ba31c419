"""What is done with imports: they begin with files, and end with a snapshot or a refusal."""
