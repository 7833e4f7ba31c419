"""Social care of a made-up area: who is in need, protected, looked after or has left care, and the returns
that say so. Cases come first, in `cases`; the returns are cut from them."""
