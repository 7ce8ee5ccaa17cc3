"""Tests of the passes from file to normalized document."""
