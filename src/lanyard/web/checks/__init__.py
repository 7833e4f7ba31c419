"""What `lanyard doctor` looks at: each room declares its own checks of an installation. No tables."""
