"""What is done with inspections, one file a subject. Each act is one transaction with one event."""
