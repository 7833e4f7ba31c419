"""Cases are opened, once inspectors have named the children."""
