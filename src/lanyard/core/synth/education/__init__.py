"""What schools, colleges and education teams of a made-up area tell of its children."""
