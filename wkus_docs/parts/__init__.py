"""Notions that documents share, by domain. Their order is a contract in ``pyproject.toml``."""
