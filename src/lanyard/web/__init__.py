"""The upper floor: where people work. It stands on `lanyard.core`, which never imports it."""
