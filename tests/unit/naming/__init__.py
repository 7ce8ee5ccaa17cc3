"""Names of types, methods, fields and arguments."""
