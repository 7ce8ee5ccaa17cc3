"""From files to a normalized document."""
