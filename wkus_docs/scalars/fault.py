"""How a scalar refuses a value: in Polish, with the cure."""

from pydantic_core import PydanticCustomError


def fault(kind: str, message: str, hint: str = "") -> PydanticCustomError:
    """Return the error to raise. ``hint`` travels in the context."""
    # A lone surrogate, which a program may hand over, is no text that pydantic can keep.
    message = message.encode("utf-8", "backslashreplace").decode()
    # The text goes in as a value: pydantic would read braces in a message as its own blanks.
    return PydanticCustomError(f"wkus_{kind}", "{tekst}", {"tekst": message, "podpowiedz": hint})
