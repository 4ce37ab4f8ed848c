"""The order of the executive that amends another one of its orders, or a notice it has issued."""

from datetime import date, timedelta
from typing import Annotated, ClassVar

from wkus_docs.document import About, Document, Findings, LegalBasis, Provenance, rule, warning
from wkus_docs.documents.zarzadzenie_zmieniajace.fakty import FACTS
from wkus_docs.fact import Holds
from wkus_docs.law import acts
from wkus_docs.parts.konkurs.terminy_konkursu import least_days_for_offers
from wkus_docs.parts.strony.akt_wykonawczy import AktWykonawczy
from wkus_docs.parts.strony.zmiany_aktu import ZmianyAktu
from wkus_docs.polish.odmiana import Odmiana
from wkus_docs.polish.organy import OGLOSZENIE
from wkus_docs.polish.zapis import data_slownie
from wkus_docs.scalars.data import Data

_ZTP, _UDPP = acts["ztp"], acts["udpp"]


class ZarzadzenieZmieniajace(ZmianyAktu, AktWykonawczy, Document):
    """Zarządzenie zmieniające zarządzenie albo ogłoszenie

    Zarządzenie wójta, burmistrza albo prezydenta, a w powiecie i w województwie uchwała zarządu. Zmienia zarządzenie,
    jego załącznik albo ogłoszenie, które wydał ten sam organ. Gdy napisano je w tym programie, zmiany układa polecenie
    `wkus zmiana STARY NOWY`.
    """

    names_organs: ClassVar[tuple[str, ...]] = ("organ",)

    about: ClassVar[About] = About(
        kind="zarządzenie",
        stages=("5 konkurs", "6 ocena"),
        author="wójt, burmistrz, prezydent albo zarząd",
        legal_basis=(
            LegalBasis(acts["usg"]["art. 30 ust. 1"]),
            LegalBasis(_ZTP["§ 82"]),
            LegalBasis(_ZTP["§ 85"]),
        ),
        provenance=(Provenance.PRACTICE,),
        sources="Formuły: § 82–85 Zasad techniki prawodawczej (tekst z 2016 r.); § 87, 89 i 91 z pamięci. Czy ogłoszenie konkursu "
        "wolno zmienić w czasie naboru, ustawa nie mówi: gdy warunki się zmieniają, program przypomina, że oferentom należy "
        "się tyle samo czasu.",
    )

    holds: ClassVar[tuple[Holds, ...]] = FACTS

    data_publikacji: Annotated[Data | None, "nie drukuje się"] = None
    """Data opublikowania zmiany ogłoszenia
    W trzech miejscach, w których opublikowano ogłoszenie; tylko gdy zmienia się ogłoszenie. Służy do sprawdzenia."""
    termin_ofert: Annotated[Data | None, "nie drukuje się"] = None
    """Termin składania ofert po zmianie
    Tylko gdy zmienia się ogłoszenie w czasie naboru. Służy do sprawdzenia."""

    @property
    def tytul_dokumentu(self) -> str:
        """Kind, number and subject."""
        nazwa = self.akt_wykonawczy.nazwa.mianownik
        return f"{nazwa[:1].upper()}{nazwa[1:]} Nr {self.numer} {self.przedmiot}"

    @property
    def przedmiot(self) -> str:
        """„zmieniające zarządzenie w sprawie …”, of a notice „w sprawie zmiany ogłoszenia o …”."""
        if self.zmieniany.jest_ogloszeniem:
            return f"w sprawie zmiany ogłoszenia {self.zmieniany.przedmiot}"
        verb = "zmieniające" if self.jednostka.gminna else "zmieniająca"
        return f"{verb} {self.akt_wykonawczy.nazwa.biernik} w sprawie {self.zmieniany.przedmiot}"

    @property
    def nazwa_aktu(self) -> Odmiana:
        """„zarządzenie”, „uchwała” of a board, or „ogłoszenie”."""
        return OGLOSZENIE if self.zmieniany.jest_ogloszeniem else self.akt_wykonawczy.nazwa

    @property
    def _numer_konkursu(self) -> str | None:
        """Number of the order that announced the competition, where that order is amended."""
        return self.zmieniany.numer if self.zmieniany.dokument == "zarzadzenie_ogloszenie_konkursu" else None

    @property
    def dzien_zmiany(self) -> date:
        """Day of the amending act."""
        return self.data_aktu

    @rule(_UDPP["art. 13 ust. 1"])
    def _offerors_have_their_days(self) -> Findings:
        """Od opublikowania zmiany ogłoszenia do terminu ofert mija tyle dni, ile od opublikowania ogłoszenia."""
        if self.data_publikacji is None or self.termin_ofert is None:
            return
        days = least_days_for_offers(self.data_aktu)
        first = self.data_publikacji + timedelta(days=days)
        if self.termin_ofert < first:
            yield warning(
                "termin_ofert",
                f"Od opublikowania zmiany {data_slownie(self.data_publikacji)} do terminu ofert "
                f"{data_slownie(self.termin_ofert)} mija mniej niż {days} dni.",
                hint=f"Gdy zmieniają się warunki konkursu, daj oferentom pełny termin: co najmniej do {data_slownie(first)}",
            )
