"""Failed attempts and their repetition."""
