"""The client in Pyodide, and what it needs there."""
