"""Lists: frozen from a snapshot, looked at by everybody, set aside when the register has changed."""
