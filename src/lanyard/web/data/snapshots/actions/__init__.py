"""What is done with snapshots: put in use, retired, checked."""
