"""The law of a document's day: which acts it cites on paper, and what is not known about their journals.

Acts and their conditions are read from the template a document is made with (``template``), the day and its
field from the model (``day``); ``judging`` says what is unknown or doubtful.
"""

from wkus_docs.citing.day import Dated, dated
from wkus_docs.citing.judging import journal_rules, unknown_journals
from wkus_docs.citing.template import cited_acts

__all__ = ["Dated", "cited_acts", "dated", "journal_rules", "unknown_journals"]
