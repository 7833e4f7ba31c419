"""One reader a shape; each gives a `ReadReturn`."""
