"""Differences between versions: rules, pairing, surfaces, text."""
