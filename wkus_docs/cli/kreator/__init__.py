"""``wkus kreator``: questions to an office that wonders whether, to whom and how to commission a task, and what follows."""
