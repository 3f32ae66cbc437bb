"""What several platforms and archives speak."""
