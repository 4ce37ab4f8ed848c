"""How a scalar refuses a value: in Polish, with the cure."""

from pydantic_core import PydanticCustomError


def fault(kind: str, message: str, hint: str = "") -> PydanticCustomError:
    """Return the error to raise. Braces in the message are kept as they are."""
    safe = message.replace("{", "{{").replace("}", "}}")
    return PydanticCustomError(f"wkus_{kind}", safe, {"podpowiedz": hint} if hint else None)  # type: ignore[arg-type]
