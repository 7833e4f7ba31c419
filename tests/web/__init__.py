"""What tests of the site share: people to act as, and a client that checks every page."""
