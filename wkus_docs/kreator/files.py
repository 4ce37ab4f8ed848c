"""How the files of the Kreator are called."""

ANSWERS = "kreator.yaml"
"""Answers in the folder of a case."""
ANSWERS_KIND = "odpowiedzi_kreatora"
QUESTIONS_KIND = "pytania_kreatora"
