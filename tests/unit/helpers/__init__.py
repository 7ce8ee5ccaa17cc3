"""Tests of the helpers above the generated client."""
