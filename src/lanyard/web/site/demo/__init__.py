"""The demo: a site filled with a made-up area's story, in which one click signs in as anybody."""
