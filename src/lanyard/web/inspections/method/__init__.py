"""What people say about how the inspection is done, for shared learning and for the inspectorates."""
