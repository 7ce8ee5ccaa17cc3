"""What may not grow unnoticed: modules, calls and bytes, counted rather than timed."""
