"""Documents that the executive signs: the head of a gmina; in a powiat or a województwo, members of the board."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Document, Findings, Found, Part, error, rule, warning
from wkus_docs.law import acts, parameters
from wkus_docs.law.act import Provision
from wkus_docs.parts.strony.dane_jednostki import prints_of_the_unit
from wkus_docs.parts.strony.jednostka import Jednostka, JednostkaUrzedu, RodzajJednostki
from wkus_docs.parts.strony.osoba import Reprezentant
from wkus_docs.paths import Where

_MARSHAL_AND_A_MEMBER = 2


def signatories(named: tuple[Reprezentant, ...], jednostka: Jednostka) -> tuple[Reprezentant, ...]:
    """Return who signs for a unit: those named, or the head of its executive, or who is authorised by it.

    Nobody where neither is given: a rule asks for the head then.
    """
    if named or not jednostka.podpis_osoba:
        return named
    office = jednostka.podpis_funkcja
    if jednostka.podpis_stanowisko:
        office = f"{jednostka.podpis_stanowisko}, {office[:1].lower()}{office[1:]}"
    return (Reprezentant(imie_nazwisko=jednostka.podpis_osoba, funkcja=office),)


def board_signs_together(  # noqa: PLR0913 – where the values stand, how grave a breach is and on what ground, each named
    signing: str,
    *,
    day: Where,
    found: Found = error,
    what: str = "dokument",
    applies: Where = lambda _: True,
    provisions: tuple[Provision, ...] = (acts["usp"]["art. 48 ust. 1"],),
) -> ClassRule:
    """Make the rule that for a powiat as many sign as the law asks for.

    ``signing`` is the path of those who sign, for the unit in „jednostka”; ``what`` they sign, in the
    accusative. Where the field before it is empty, the unit does not sign at all. The law speaks of matters of
    property: what binds nobody to pay names no ``provisions``.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Za powiat podpisują dwaj członkowie zarządu albo członek zarządu i osoba upoważniona."""
        named, jednostka = paths.value(part, signing), paths.value(part, "jednostka")
        if named is None or jednostka.rodzaj is not RodzajJednostki.POWIAT or not paths.value(part, applies):
            return
        least: int = parameters["podpisow_zarzadu"].na(paths.value(part, day))
        if len(named) < least:
            yield found(
                paths.loc(signing),
                f"Za {jednostka.rodzaj.etykieta} {what} podpisuje co najmniej {least} członków zarządu, a "
                f"wskazano: {len(named)}.",
                hint=f"Wypisz w „podpisujacy” co najmniej {least} osoby z funkcjami: członków zarządu albo członka "
                "zarządu i osobę upoważnioną.",
            )

    return check


def marshal_signs_with_a_member(
    signing: str,
    *,
    what: str = "dokument",
    provisions: tuple[Provision, ...] = (acts["usw"]["art. 57 ust. 1"],),
) -> ClassRule:
    """Make the rule that for a województwo the marshal signs with a member of the board: its statute may say otherwise.

    ``signing`` is the path of those who sign, for the unit in „jednostka”; ``what`` they sign, in the accusative.
    What binds nobody to pay names no ``provisions``.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Za województwo podpisuje marszałek z członkiem zarządu, chyba że statut stanowi inaczej."""
        named, jednostka = paths.value(part, signing), paths.value(part, "jednostka")
        if named is None or jednostka.rodzaj is not RodzajJednostki.WOJEWODZTWO:
            return
        if len(named) < _MARSHAL_AND_A_MEMBER:
            yield warning(
                paths.loc(signing),
                f"Za {jednostka.rodzaj.etykieta} {what} podpisuje marszałek z członkiem zarządu, chyba że statut "
                f"stanowi inaczej; wskazano: {len(named)}.",
                hint="Wypisz obie osoby w „podpisujacy” albo sprawdź statut województwa.",
            )

    return check


def treasurer_is_named() -> ClassRule:
    """Make the rule that whoever countersigns a commitment to pay for the unit in „jednostka” is named.

    Without the countersignature the commitment has no effect; the name may still be written by hand.
    """

    @rule(acts["usg"]["art. 46 ust. 3"], acts["usp"]["art. 48 ust. 3"], acts["usw"]["art. 57 ust. 3"])
    def check(part: Part) -> Findings:
        """Wiadomo, kto kontrasygnuje zobowiązanie pieniężne."""
        if paths.value(part, "jednostka").skarbnik is None:
            yield warning(
                ("jednostka", "skarbnik"),
                "Nie podano skarbnika, a bez jego kontrasygnaty zobowiązanie nie jest skuteczne.",
                hint="Dopisz skarbnika albo osobę przez niego upoważnioną; inaczej nazwisko wpisze się ręcznie.",
            )

    return check


class PodpisyOrganu(Document):
    """Dokument, który podpisuje jednostka"""

    jednostka: JednostkaUrzedu
    """Jednostka samorządu"""
    podpisujacy: tuple[Reprezentant, ...] = ()
    """Podpisujący za jednostkę
    Za powiat i województwo osoby z zarządu. W gminie puste: podpisuje wójt, burmistrz albo prezydent."""

    @property
    def podpisy_organu(self) -> tuple[Reprezentant, ...]:
        """Who signs: those named, or the head of the executive."""
        return signatories(self.podpisujacy, self.jednostka)

    _prints_the_head_who_signs = prints_of_the_unit("kierownik", when=lambda d: not d.podpisujacy)
    _board_signs_together = board_signs_together(
        "podpisujacy", day="data_dokumentu", found=warning, provisions=()
    )
    _marshal_signs_with_a_member = marshal_signs_with_a_member("podpisujacy", provisions=())
