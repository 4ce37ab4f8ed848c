"""Public money: amounts by year, grants, sources and their return."""
