"""Rules on the parties of the agreement: who signs, accounts, what a joint offer asks for, copies."""

from typing import TYPE_CHECKING

from wkus_docs.document import Findings, error, rule, warning
from wkus_docs.law import acts
from wkus_docs.parts.pieniadze.kwoty import suma
from wkus_docs.polish.zapis import kwota_zapis

if TYPE_CHECKING:
    from wkus_docs.documents.umowa_wieloletnia import UmowaWieloletnia


@rule()
def accounts_are_given(umowa: "UmowaWieloletnia") -> Findings:
    """Umowa podaje rachunek Zleceniobiorcy."""
    if not umowa.rachunki:
        yield error(
            ("zleceniobiorcy", 0, "rachunek"),
            "Umowa nie ma rachunku, na który trafi dotacja.",
            hint="Dopisz „rachunek: …” organizacji, 26 cyfr.",
        )


@rule(acts["rodo"]["art. 13 ust. 1"])
def persons_are_told_of_their_data(umowa: "UmowaWieloletnia") -> Findings:
    """Osoby, których dane są w umowie, dostają informację o ich przetwarzaniu."""
    if umowa.dane_osobowe is None:
        yield warning(
            "dane_osobowe",
            "Umowa nie ma informacji o przetwarzaniu danych osobowych osób, które w niej występują.",
            hint="Dopisz „dane_osobowe” albo przekaż tę informację osobno.",
        )


@rule(acts["udpp"]["art. 16 ust. 6"])
def joint_parties_have_their_duties(umowa: "UmowaWieloletnia") -> Findings:
    """Przy ofercie wspólnej umowa podaje prawa i obowiązki każdej organizacji."""
    for index, item in enumerate(umowa.zleceniobiorcy):
        if umowa.wspolna and not item.zakres_swiadczen:
            yield error(
                ("zleceniobiorcy", index, "zakres_swiadczen"),
                f"Oferta jest wspólna, a umowa nie mówi, co wykona: {item.nazwa}.",
                hint="Opisz prawa, obowiązki i zakres świadczeń tej organizacji.",
            )


@rule(acts["udpp"]["art. 14 ust. 4"])
def joint_agreement_is_attached(umowa: "UmowaWieloletnia") -> Findings:
    """Przy ofercie wspólnej do umowy dołącza się umowę między oferentami."""
    if umowa.wspolna and umowa.data_umowy_oferentow is None:
        yield error(
            "data_umowy_oferentow",
            "Oferta jest wspólna, a nie podano umowy między oferentami.",
            hint="Podaj jej datę; umowa będzie załącznikiem.",
        )


@rule()
def joint_shares_make_the_grant(umowa: "UmowaWieloletnia") -> Findings:
    """Części dotacji organizacji składają się na całą dotację."""
    czesci = [item.czesc_dotacji for item in umowa.zleceniobiorcy if item.czesc_dotacji is not None]
    if czesci and suma(czesci) != umowa.dotacja.kwota:
        yield error(
            "zleceniobiorcy",
            f"Części dotacji dają razem {kwota_zapis(suma(czesci))}, a dotacja to "
            f"{kwota_zapis(umowa.dotacja.kwota)}.",
            hint="Popraw „czesc_dotacji” organizacji albo usuń to pole u wszystkich.",
        )
