"""What became of a remark, and why."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Part, rule, warning
from wkus_docs.polish.zwijanie import zwin
from wkus_docs.scalars.wybor import Wybor

_SAYS_NOTHING = {"", "brak", "jw", "jak_wyzej", "nie_dotyczy", "bez_uzasadnienia"}


class Decyzja(Wybor):
    """What became of a remark."""

    UWZGLEDNIONA = "uwzgledniona", "uwzględniona"
    CZESCIOWO = "czesciowo", "uwzględniona w części"
    NIEUWZGLEDNIONA = "nieuwzgledniona", "nieuwzględniona"


def reason_says_why() -> ClassRule:
    """Make the rule that „uzasadnienie” says more than „decyzja” does."""

    @rule()
    def check(part: Part) -> Findings:
        """Każde stanowisko ma uzasadnienie, które mówi, dlaczego."""
        reason, decision = paths.value(part, "uzasadnienie"), paths.value(part, "decyzja")
        if reason is None:
            yield warning("uzasadnienie", "Stanowisko nie ma uzasadnienia.", hint="Napisz jedno zdanie.")
            return
        said = zwin(reason.replace(".", "")).removeprefix("uwaga_").removeprefix("uwage_")
        if said in _SAYS_NOTHING | {zwin(item.etykieta) for item in Decyzja}:
            yield warning(
                "uzasadnienie",
                f"„{reason}” nie mówi, dlaczego uwaga jest {decision.etykieta}.",
                hint="Napisz jednym zdaniem, co zmieniono albo co stoi na przeszkodzie.",
            )

    return check
