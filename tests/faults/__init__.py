"""What goes wrong on the way, and what callers see of it."""
