"""Hand-written helpers above the generated resources."""
