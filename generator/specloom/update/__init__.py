"""Taking what vendors publish: where it comes from, and the facts in it.

Takes the pin of a project; gives the contract and its new pin. Imports `source` only.
"""

CONTRACT = "contract.json"
PIN = "source.toml"
"""Files of a folder below `spec/`."""
