"""Names where users of the official package look for them."""
