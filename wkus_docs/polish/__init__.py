"""Polish words: amounts, dates, cases, typography, days off. Pure functions."""
