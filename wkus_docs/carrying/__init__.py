"""Documents that carry their data: attached to a PDF when asked, and read back from a DOCX or a PDF.

How the data get into a DOCX, the renderer knows (``rendering.parcel``, ``rendering.custom_xml``).
"""

from wkus_docs.carrying.agreement import Agreement as Agreement
from wkus_docs.carrying.attachment import attach_data as attach_data
from wkus_docs.carrying.comparing import Change as Change
from wkus_docs.carrying.reading_back import Checksums as Checksums
from wkus_docs.carrying.reading_back import ReadBack as ReadBack
from wkus_docs.carrying.reading_back import read_back as read_back
