"""Surveys: questions, returns, results."""
