"""Helpers of several calls, and what moves bytes."""
