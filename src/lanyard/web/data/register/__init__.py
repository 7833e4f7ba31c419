"""The register: finding children in a snapshot, one child's page, lists of people, and who looked."""
