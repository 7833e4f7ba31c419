"""`lanyard manage NAME`, a module a name."""
