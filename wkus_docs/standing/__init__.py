"""Standing files: what an office or an organisation says once, for all documents in its folder.

``urzad.yaml`` and ``organizacja.yaml`` are data files like any other, but of no document: a document takes up from
them what it does not say itself, as it is true on the day of the document.
"""

from wkus_docs.standing.known import Known as Known
from wkus_docs.standing.nearby import found_near as found_near
from wkus_docs.standing.organizacja import DaneOrganizacji as DaneOrganizacji
from wkus_docs.standing.standing_file import FILE_KEY as FILE_KEY
from wkus_docs.standing.standing_file import STANDING as STANDING
from wkus_docs.standing.standing_file import Standing as Standing
from wkus_docs.standing.standing_file import judge_standing as judge_standing
from wkus_docs.standing.standing_file import read_standing as read_standing
from wkus_docs.standing.urzad import Urzad as Urzad
