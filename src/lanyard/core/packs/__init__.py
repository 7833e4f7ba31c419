"""Files that people open: ODS, XLSX, CSV, PDF, and the manifest with their hashes."""
