"""Scripts for the official package, and a test that runs them with one line changed."""
