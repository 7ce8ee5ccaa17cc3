"""Structured output and runs of tools."""
