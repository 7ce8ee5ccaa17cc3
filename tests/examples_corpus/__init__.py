"""The vendor's own example answers, read at test time."""
