"""The examples run offline, and say what they should."""
