"""Sheets of the offer's workbook, in the order in which a treasurer fills them in."""
