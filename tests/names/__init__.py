"""Public names of types: where users of the official package look for them."""
