"""What happened in a child's life, by date: read from text and tables, compared, looked at for gaps."""
