"""One thing that a proof found wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Where it is („w1_typ”, „pytania.okres_mienia.gdy”), what is wrong, and what mends it."""

    where: str
    said: str
    cure: str

    def __str__(self) -> str:
        return f"{self.where}: {self.said} {self.cure}"
