"""Helpers of the client that make several calls, and what moves bytes."""
