"""The open competition: the task, its terms, offers and the commission."""
