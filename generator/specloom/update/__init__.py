"""Taking what vendors publish: where it comes from, and the facts in it."""

CONTRACT = "contract.json"
PIN = "source.toml"
"""Files of a folder below `spec/`."""
