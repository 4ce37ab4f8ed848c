"""Templates by topic, each with the data that fill it."""
