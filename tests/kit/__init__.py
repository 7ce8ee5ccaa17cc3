"""The testing kit that users keep."""
