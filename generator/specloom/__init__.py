"""specloom: OpenAPI documents become Python clients."""
