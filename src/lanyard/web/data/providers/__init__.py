"""Providers: other organisations send the lists and figures they keep, by a link, on forms made for them."""
