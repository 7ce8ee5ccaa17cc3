"""The contract, its pin, and where it comes from."""
