"""Sign-in: passwords, second factors, the area's own sign-in, sessions, and what the record says of them."""
