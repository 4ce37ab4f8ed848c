"""The agreement: its task, its conditions and how it is carried out."""
