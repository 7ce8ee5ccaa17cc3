"""By hand, where the generator writes as well."""
