"""Files become sources: text and positions, no types. What the text means is decided by the model."""

from wkus_docs.reading.file import Data as Data
from wkus_docs.reading.file import read_data as read_data
from wkus_docs.reading.file import read_file as read_file
from wkus_docs.reading.source import Place as Place
from wkus_docs.reading.source import Source as Source
from wkus_docs.reading.yaml import read_text as read_text
from wkus_docs.reading.yaml import read_yaml as read_yaml
