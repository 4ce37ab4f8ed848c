"""How a document that was issued or received is mended: by which act, by whom, on what provision.

The file of such a document is never written anew. Where the law is silent there is no provision here: the act is
then the usual one, and the remark says so or says what to mind.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.procedures.procedure import Kto

_UDPP, _UFP, _KPA, _ZTP, _RWZ = (acts[key] for key in ("udpp", "ufp", "kpa", "ztp", "rwz"))


@dataclass(frozen=True, slots=True)
class Naprawa:
    """The act that mends a document. ``dokumenty`` are its slugs where we have the type; none where we have not.

    ``przepis`` is None where no provision says it; ``uwaga`` is what a careful clerk would want to hear.
    """

    czym: str
    kto: tuple[Kto, ...]
    przepis: Provision | None = None
    dokumenty: tuple[str, ...] = ()
    uwaga: str = ""


_AMENDED = _ZTP["§ 141"]
_STRONY = (Kto.WOJT, Kto.SKARBNIK, Kto.ORGANIZACJA)


def _wersja(*kto: Kto, czego: str = "nowa wersja z nową datą") -> Naprawa:
    """An analysis or a list that binds nobody."""
    return Naprawa(f"{czego}; wcześniejszą zostawia się w aktach", kto)


def _zarzadzenie(uwaga: str = "") -> Naprawa:
    return Naprawa(
        "zarządzenie zmieniające (w powiecie i w województwie uchwała zarządu)",
        (Kto.WOJT,),
        _AMENDED,
        ("zarzadzenie_zmieniajace",),
        uwaga,
    )


def _karta(*kto: Kto) -> Naprawa:
    return Naprawa(
        "poprawka z datą i podpisem osoby, która oceniała, odnotowana w protokole komisji",
        kto,
        uwaga="Po podpisaniu protokołu punktów się nie zmienia: komisja prostuje protokół.",
    )


NAPRAWA: Mapping[str, Naprawa] = MappingProxyType(
    {
        "karta_diagnozy_uslugi": _wersja(Kto.KOMORKA, Kto.ORGANIZACJA),
        "narzedzie_nakladow_efektow": _wersja(Kto.KOMORKA, Kto.SKARBNIK),
        "kalkulacja_kosztu_jednostkowego": _wersja(Kto.KOMORKA, Kto.SKARBNIK),
        "mapa_zasobow_ngo": _wersja(Kto.KOMORKA, czego="aktualizacja mapy na nowy dzień"),
        "ankieta_stanu_wspolpracy": _wersja(Kto.KOMORKA, czego="nowe zestawienie z nową datą"),
        "analiza_korzysci_ryzyk": _wersja(Kto.ZESPOL),
        "deklaracja_wspolpracy_wkus": Naprawa(
            "zmiana deklaracji podpisana przez jej strony", (Kto.WOJT, Kto.ORGANIZACJA)
        ),
        "rekomendacja_wyboru_modelu": Naprawa(
            "nowa rekomendacja i nowa decyzja organu wykonawczego", (Kto.KOMORKA, Kto.WOJT)
        ),
        "standard_uslugi": _zarzadzenie(
            "Standard, na który powołuje się ogłoszenie albo umowa, zmienia się dla nich osobno: ogłoszeniem albo aneksem."
        ),
        "katalog_wskaznikow_jakosci": _zarzadzenie("Wskaźniki zapisane w umowie zmienia dopiero aneks."),
        "porownanie_wariantow": _wersja(Kto.ZESPOL),
        "wniosek_inicjatywa_wlasna_ngo": Naprawa(
            "wniosek uzupełnia albo składa ponownie organizacja; odpowiedź zmienia organ nowym pismem",
            (Kto.ORGANIZACJA, Kto.WOJT),
        ),
        "wniosek_inicjatywa_lokalna": Naprawa(
            "wniosek uzupełniają albo składają ponownie mieszkańcy; zawiadomienie zmienia organ nowym pismem",
            (Kto.MIESZKANCY, Kto.WOJT),
        ),
        "zarzadzenie_zespol_wkus": _zarzadzenie(),
        "uchwala_konsultacje_ngo": Naprawa(
            "uchwała zmieniająca, ogłoszona w dzienniku urzędowym województwa",
            (Kto.RADA,),
            _UDPP["art. 5 ust. 5"],
            uwaga="Zmiana jest aktem prawa miejscowego, więc jej projekt też się konsultuje.",
        ),
        "ogloszenie_konsultacji": Naprawa(
            "sprostowanie ogłoszenia w tych samych miejscach",
            (Kto.WOJT,),
            uwaga="Gdy zmienia się projekt albo skraca się czas na uwagi, konsultacje prowadzi się od nowa.",
        ),
        "protokol_konsultacji": Naprawa("sprostowanie protokołu z datą i podpisem", (Kto.KOMORKA,)),
        "uchwala_program_wieloletni": Naprawa(
            "uchwała zmieniająca, poprzedzona konsultacjami jak program",
            (Kto.RADA,),
            _UDPP["art. 5a ust. 1"],
            ("uchwala_zmieniajaca",),
            "Program wieloletni: konsultacje wynikają z tego samego artykułu, z ust. 2.",
        ),
        "uchwala_rada_pozytku": Naprawa(
            "uchwała zmieniająca, poprzedzona konsultacjami i ogłoszona w dzienniku urzędowym województwa",
            (Kto.RADA,),
            _ZTP["§ 143"],
            uwaga="Do trwającego już wyboru członków stosuj uchwałę dotychczasową, chyba że zmiana mówi inaczej.",
        ),
        "uchwala_inicjatywa_lokalna": Naprawa(
            "uchwała zmieniająca, konsultowana i ogłoszona jak uchwała zmieniana",
            (Kto.RADA,),
            _UDPP["art. 19c ust. 1"],
            uwaga="Wnioski złożone wcześniej ocenia się według tego, co mówi uchwała zmieniająca o sprawach w toku.",
        ),
        "uchwala_program_roczny": Naprawa(
            "uchwała zmieniająca, poprzedzona konsultacjami jak program",
            (Kto.RADA,),
            _UDPP["art. 5a ust. 1"],
            uwaga="Ustawa milczy o zmianie programu; konsultacje przed nią są ostrożnością. Programu, którego rok minął, nie zmienia się.",
        ),
        "karta_przedsiewziecia_wpf": Naprawa(
            "uchwała zmieniająca wieloletnią prognozę finansową",
            (Kto.RADA,),
            _UFP["art. 231"],
            ("karta_przedsiewziecia_wpf",),
        ),
        "plan_finansowy_kontraktu": _wersja(Kto.SKARBNIK, Kto.ORGANIZACJA),
        "uchwala_zmieniajaca": Naprawa(
            "uchwała zmieniająca akt pierwotny, w brzmieniu, które ma po zmianach",
            (Kto.RADA,),
            _AMENDED,
            ("uchwala_zmieniajaca",),
            "Aktu zmieniającego się nie zmienia.",
        ),
        "zarzadzenie_zmieniajace": _zarzadzenie("Zmienia się akt pierwotny, nie akt, który go zmieniał."),
        "zarzadzenie_ogloszenie_konkursu": _zarzadzenie(
            "Ogłoszenie, które jest załącznikiem, zmienia się razem z nim."
        ),
        "ogloszenie_konkursu_wieloletniego": Naprawa(
            "zmiana ogłoszenia przed upływem terminu składania ofert, w tych samych trzech miejscach",
            (Kto.WOJT,),
            uwaga=(
                "Ustawa milczy o zmianie ogłoszenia. Bezpiecznie: nowy termin składania ofert, liczony od ostatniego "
                f"zamieszczenia zmiany ({_UDPP['art. 13 ust. 1'].jednostka}). Po terminie składania ofert warunków się nie zmienia."
            ),
        ),
        "oferta_wieloletnia": Naprawa(
            "przed rozstrzygnięciem uzupełnienie braków na wezwanie, jeżeli ogłoszenie na to pozwala; po nim aktualizacja oferty",
            (Kto.WOJT, Kto.OFERENT),
            dokumenty=("wezwanie_do_uzupelnienia", "aktualizacja_oferty"),
            uwaga="Uzupełnienie nie może zmienić treści oferty, a termin jest równy dla wszystkich.",
        ),
        "oferta_uproszczona_19a": Naprawa(
            "przed zamieszczeniem poprawiona oferta, od nowego dnia wpływu; później zmiana uzgodniona przed umową albo jej aneks",
            (Kto.OFERENT,),
            dokumenty=("aneks_umowy",),
            uwaga="Zmiana, która wykracza poza to, co zamieszczono, wymaga ponownego zamieszczenia i czasu na uwagi.",
        ),
        "ogloszenie_oferty_19a": Naprawa(
            "sprostowanie w tych samych trzech miejscach; gdy zmienia ofertę albo czas na uwagi, zamieszczenie od nowa",
            (Kto.WOJT,),
            uwaga=f"Czas na uwagi liczy się od zamieszczenia ({_UDPP['art. 19a ust. 4'].jednostka}).",
        ),
        "umowa_partnerstwa": Naprawa(
            "aneks do umowy partnerstwa, podpisany przez wszystkich partnerów",
            (Kto.OFERENT,),
            uwaga="Jest załącznikiem umowy o realizację zadania: zmiana podziału działań wymaga też jej aneksu.",
        ),
        "ogloszenie_nabor_czlonkow_komisji": Naprawa(
            "sprostowanie ogłoszenia w tych samych miejscach, z nowym terminem zgłoszeń", (Kto.WOJT,)
        ),
        "zgloszenie_kandydata": Naprawa(
            "nowe albo uzupełnione zgłoszenie przed terminem", (Kto.ORGANIZACJA,)
        ),
        "zarzadzenie_komisja_konkursowa": _zarzadzenie(
            "Zmiana składu przed pierwszą oceną; osoba wyłączona nie ocenia."
        ),
        "oswiadczenie_czlonka_komisji": Naprawa(
            "nowe oświadczenie z datą, dołączone do protokołu",
            (Kto.KOMISJA,),
            _UDPP["art. 15 ust. 2f"],
        ),
        "wezwanie_do_uzupelnienia": Naprawa(
            "nowe wezwanie z nowym terminem od doręczenia",
            (Kto.WOJT,),
            dokumenty=("wezwanie_do_uzupelnienia",),
        ),
        "karta_oceny_formalnej": _karta(Kto.KOMISJA, Kto.KOMORKA),
        "karta_oceny_merytorycznej": _karta(Kto.KOMISJA),
        "protokol_komisji_konkursowej": Naprawa(
            "sprostowanie protokołu podpisane przez osoby, które go podpisały",
            (Kto.KOMISJA,),
            uwaga="Zmiana, która wpływa na wybór, wymaga nowego posiedzenia i nowej opinii.",
        ),
        "zarzadzenie_wyniki_konkursu": _zarzadzenie(
            f"Zmianę ogłasza się tak samo jak wyniki ({_UDPP['art. 15 ust. 2j'].jednostka}). Po zawarciu umowy wyniku się nie zmienia."
        ),
        "ogloszenie_wynikow_konkursu": Naprawa(
            "sprostowanie ogłoszenia w tych samych trzech miejscach",
            (Kto.WOJT,),
            uwaga="Sprostowanie nie zmienia rozstrzygnięcia: to robi zarządzenie.",
        ),
        "zawiadomienie_o_wyniku": Naprawa("nowe pismo, które prostuje wcześniejsze", (Kto.WOJT,)),
        "zarzadzenie_uniewaznienie_konkursu": _zarzadzenie(
            f"Zmianę ogłasza się tak samo jak unieważnienie ({_UDPP['art. 18a ust. 2'].jednostka})."
        ),
        "karta_oceny_jakosci_oferty": _karta(Kto.KOMISJA),
        "karta_oceny_efektywnosci_oferty": _karta(Kto.KOMISJA, Kto.SKARBNIK),
        "aktualizacja_oferty": Naprawa(
            "nowa aktualizacja przed zawarciem umowy; po nim aneks",
            (Kto.OFERENT,),
            dokumenty=("aktualizacja_oferty",),
        ),
        "umowa_wieloletnia": Naprawa(
            "aneks w formie pisemnej", _STRONY, _UDPP["art. 16 ust. 2"], ("aneks_umowy",)
        ),
        "umowa_inicjatywa_lokalna": Naprawa(
            "aneks w formie, w jakiej zawarto umowę, podpisany przez obie strony",
            (Kto.WOJT, Kto.SKARBNIK, Kto.MIESZKANCY),
            acts["kc"]["art. 77 § 1"],
            uwaga="Zmiana kwot zmienia też kosztorys, który wnioskodawca opracowuje wspólnie z organem.",
        ),
        "zalacznik_jakosciowy_umowy": Naprawa(
            "aneks do umowy z nowym brzmieniem załącznika", _STRONY, _UDPP["art. 16 ust. 2"], ("aneks_umowy",)
        ),
        "aneks_umowy": Naprawa(
            "kolejny aneks",
            _STRONY,
            _UDPP["art. 16 ust. 2"],
            ("aneks_umowy",),
            "Zmienia umowę, nie poprzedni aneks.",
        ),
        "aneks_waloryzacyjny": Naprawa(
            "kolejny aneks",
            _STRONY,
            _UDPP["art. 16 ust. 2"],
            ("aneks_umowy",),
            "Zmienia umowę, nie poprzedni aneks.",
        ),
        "ankieta_satysfakcji_odbiorcow": _wersja(
            Kto.KOMORKA, Kto.ORGANIZACJA, czego="nowe zestawienie z nową datą"
        ),
        "karta_monitoringu_jakosci": Naprawa(
            "poprawka z datą i podpisem osoby, która była na wizycie; zastrzeżenia organizacji dołącza się do karty",
            (Kto.KOMORKA, Kto.ORGANIZACJA),
        ),
        "plan_dzialan_naprawczych": Naprawa(
            "poprawiony plan, zatwierdzony ponownie",
            (Kto.ORGANIZACJA, Kto.KOMORKA),
            dokumenty=("plan_dzialan_naprawczych",),
        ),
        "arkusz_monitoringu_nakladow": Naprawa(
            "korekta arkusza kwartału, złożona przez organizację",
            (Kto.ORGANIZACJA,),
            dokumenty=("arkusz_monitoringu_nakladow",),
        ),
        "protokol_przegladu_kontraktu": Naprawa(
            "sprostowanie protokołu podpisane przez obie strony", (Kto.KOMORKA, Kto.ORGANIZACJA)
        ),
        "sprawozdanie_z_realizacji": Naprawa(
            "wezwanie do złożenia korekty; korektę składa organizacja",
            (Kto.WOJT, Kto.ORGANIZACJA),
            _RWZ["zał. 3 § 9"],
            ("wezwanie_do_uzupelnienia",),
        ),
        "sprawozdanie_uproszczone_19a": Naprawa(
            "wezwanie do złożenia korekty; korektę składa organizacja",
            (Kto.WOJT, Kto.ORGANIZACJA),
            _RWZ["zał. 3 § 9"],
            ("wezwanie_do_uzupelnienia",),
        ),
        "protokol_kontroli": Naprawa(
            "sprostowanie protokołu przez kontrolujących albo rozpatrzenie zastrzeżeń organizacji",
            (Kto.KOMORKA, Kto.ORGANIZACJA),
        ),
        "wezwanie_do_zwrotu_dotacji": Naprawa(
            "nowe wezwanie, które zastępuje wcześniejsze",
            (Kto.WOJT,),
            dokumenty=("wezwanie_do_zwrotu_dotacji",),
        ),
        "decyzja_zwrot_dotacji": Naprawa(
            "postanowienie o sprostowaniu oczywistej omyłki; poza tym odwołanie",
            (Kto.WOJT, Kto.SKO),
            _KPA["art. 113 § 1"],
            uwaga="Sprostowanie nie zmienia rozstrzygnięcia.",
        ),
        "raport_ewaluacji": _wersja(Kto.ZESPOL, Kto.WOJT, czego="nowa wersja raportu i nowa decyzja organu"),
        "raport_efektywnosci": _wersja(Kto.KOMORKA, Kto.SKARBNIK),
        "samoocena_wspolpracy": _wersja(Kto.ZESPOL, czego="nowe zestawienie uzgodnione przez grupę"),
        "sprawozdanie_z_programu": Naprawa(
            "korekta sprawozdania, przedłożona radzie i ogłoszona tak jak ono", (Kto.WOJT,)
        ),
    }
)
"""How a document of each type is mended after it was issued or received, by slug."""
