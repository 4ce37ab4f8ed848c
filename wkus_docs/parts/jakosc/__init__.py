"""Quality of a service: requirements, indicators, findings and what mends them."""
