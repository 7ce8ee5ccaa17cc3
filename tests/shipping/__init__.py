"""What is shipped: wheels and sdists, the site, the examples on clusters."""
