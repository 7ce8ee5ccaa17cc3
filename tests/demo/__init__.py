"""The demo and the README example, run as users run them."""
