"""Polish scalar types: text in, checked value out, the message in Polish. One type per module."""
