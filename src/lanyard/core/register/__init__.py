"""One row a child across all returns, and the snapshot that freezes them."""
