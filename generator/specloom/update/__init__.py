"""Taking what vendors publish: where it comes from, and the facts in it."""
