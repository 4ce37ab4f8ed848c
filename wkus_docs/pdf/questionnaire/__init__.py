"""Questionnaires: a survey asked of one person by an accessible PDF, read back, and counted with the others.

The questions are those of the data file of a survey; the fields, the standards and the reading are those of
:mod:`wkus_docs.pdf.forms`. A form says of which study it is and what it asks, so answers to other questions
are never counted::

    study = study_of(read_file("ankieta.yaml"))
    Path("ankieta.pdf").write_bytes(blank(study))
    replies = [belonging(study, read(path.read_bytes())) for path in returned]
    data = counted(study, replies)
"""

from wkus_docs.pdf.questionnaire.blank_form import blank as blank
from wkus_docs.pdf.questionnaire.counting import counted as counted
from wkus_docs.pdf.questionnaire.counting import in_own_words as in_own_words
from wkus_docs.pdf.questionnaire.groups import without_group as without_group
from wkus_docs.pdf.questionnaire.reply import Reply as Reply
from wkus_docs.pdf.questionnaire.reply import belonging as belonging
from wkus_docs.pdf.questionnaire.reply import is_questionnaire as is_questionnaire
from wkus_docs.pdf.questionnaire.reply import read as read
from wkus_docs.pdf.questionnaire.study import SURVEYS as SURVEYS
from wkus_docs.pdf.questionnaire.study import Study as Study
from wkus_docs.pdf.questionnaire.study import study_of as study_of
