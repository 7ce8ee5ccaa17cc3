"""Wheels and sdists as users install them, the site, the examples on clusters."""
