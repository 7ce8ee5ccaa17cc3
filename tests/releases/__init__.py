"""A project through its life: updates, releases, interruptions."""
