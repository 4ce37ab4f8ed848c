"""Sheets of the report's workbook: costs of the agreement beside the spending, sources, the grant settled."""
