"""What is done with tasks. Each act is one transaction with one event."""
