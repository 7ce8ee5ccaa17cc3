"""Writing, locking and swapping in what was generated."""
