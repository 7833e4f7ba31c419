"""Pages set as tagged PDF that people with screen readers can use: the report, and the leaders' summary."""
