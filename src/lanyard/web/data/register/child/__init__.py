"""One child's page: what every return says of the child, side by side, and all its rows."""
