"""Questions about a document, one at a time, and what an answer means: no terminal, no clock, no files.

::

    talk = Interview(catalog["uchwala_program_wieloletni"], {}, head={"stan": "projekt"}, day=date(2026, 11, 30))
    while (question := talk.question()) is not None:
        talk.answer(input(question.title))
    talk.text()  # the data file
"""

from wkus_docs.questions.interview import Interview
from wkus_docs.questions.lost_comments import lost_comments
from wkus_docs.questions.question import AnswerError, Offer, Question, Taken, Understood

__all__ = ["AnswerError", "Interview", "Offer", "Question", "Taken", "Understood", "lost_comments"]
