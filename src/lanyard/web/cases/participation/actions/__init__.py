"""What is done about taking part. Each act is one transaction with one event, and rows are only added."""
