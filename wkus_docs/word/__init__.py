"""The ground floor of Word files: what a DOCX is, whoever made it and whatever is done with it."""
