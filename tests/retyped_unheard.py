"""Fields whose change of type no template can show, because it asks nothing of them that the other type lacks.

A text and a whole number print alike; a truth value is only asked about, and any value can be asked
about; „| liczba” reads amounts and whole numbers alike.
"""

UNHEARD = {
    "ogloszenie_konsultacji": {
        "liczba→tekst": "UchwalaOSposobie.min_dni",
        "tekst→liczba": (
            "Jednostka.bip Jednostka.email Jednostka.telefon Jednostka.www "
            "KlauzulaInformacyjna.email_inspektora KlauzulaInformacyjna.inspektor "
            "OgloszenieKonsultacji.komorka OgloszenieKonsultacji.numer_aktu Osoba.imie_nazwisko "
            "Spotkanie.godzina UchwalaOSposobie.numer"
        ),
    },
    "protokol_konsultacji": {
        "liczba→tekst": "UchwalaOSposobie.min_dni",
        "tekst→liczba": (
            "Adres.miejscowosc Osoba.imie_nazwisko ProtokolKonsultacji.znak_sprawy Reprezentant.funkcja "
            "Reprezentant.imie_nazwisko Spotkanie.godzina TrybKonsultacji.przedmiot "
            "UchwalaOSposobie.numer Uwaga.jednostka_redakcyjna"
        ),
    },
    "sprawozdanie_z_realizacji": {
        "liczba→tekst": "RozliczenieRoku.rok",
        "tekst→liczba": (
            "DzialanieRozliczone.nazwa KosztRozliczony.nazwa Reprezentant.funkcja Reprezentant.imie_nazwisko "
            "RezultatOsiagniety.nazwa RezultatOsiagniety.osiagniety RezultatOsiagniety.planowany "
            "RezultatOsiagniety.sposob_pomiaru RezultatOsiagniety.wyjasnienie "
            "SprawozdanieZRealizacji.numer_umowy SprawozdanieZRealizacji.organy_publiczne "
            "SprawozdanieZRealizacji.tytul Sprawozdawca.nazwa WykonaneDzialanie.nazwa"
        ),
    },
    "uchwala_program_wieloletni": {
        "liczba→tekst": (
            "Konsultacje.liczba_organizacji Konsultacje.liczba_uwag Konsultacje.liczba_uwag_uwzglednionych "
            "Promulgacja.rok SrodkiRoku.rok UchwalaProgramWieloletni.maks_sklad_komisji "
            "UchwalaProgramWieloletni.min_sklad_komisji"
        ),
        "tak_nie→kwota": "UchwalaProgramWieloletni.czy_akt_prawa_miejscowego",
        "tak_nie→liczba": "UchwalaProgramWieloletni.czy_akt_prawa_miejscowego",
        "tak_nie→lista": "UchwalaProgramWieloletni.czy_akt_prawa_miejscowego",
        "tak_nie→tekst": "UchwalaProgramWieloletni.czy_akt_prawa_miejscowego",
        "tekst→liczba": (
            "CelSzczegolowy.cel CelSzczegolowy.miara CelSzczegolowy.wartosc_docelowa "
            "CelSzczegolowy.wartosc_wyjsciowa Konsultacje.uchwala_o_sposobie Osoba.imie_nazwisko "
            "Promulgacja.pozycja UchwalaProgramWieloletni.model "
            "UchwalaProgramWieloletni.nazwa_przedsiewziecia_wpf UchwalaProgramWieloletni.numer "
            "UchylanaUchwala.numer UchylanaUchwala.przedmiot UslugaProgramu.model UslugaProgramu.nazwa "
            "UslugaProgramu.obszar UslugaProgramu.sfera"
        ),
    },
    "ogloszenie_konkursu_wieloletniego": {
        "kwota→liczba": (
            "StawkaRoczna.liczba_miesiecy ZasadyDotacji.dopuszczalny_wzrost_kosztu "
            "ZasadyDotacji.maks_koszty_administracyjne ZasadyDotacji.maks_udzial_dotacji"
        ),
        "liczba→tekst": (
            "Kryterium.maks_punktow KwotaRoczna.rok OcenaOfert.maks_punktow OcenaOfert.prog_punktow "
            "SkladanieOfert.dni_na_uzupelnienie StandardUslugi.liczba_odbiorcow Stawka.liczba_jednostek "
            "StawkaRoczna.rok ZadanieRoku.rok ZasadyDotacji.dni_na_aktualizacje"
        ),
        "tak_nie→kwota": "ZadanieKonkursowe.czy_dla_dzieci ZasadyDotacji.czy_jedna_oferta",
        "tak_nie→liczba": "ZadanieKonkursowe.czy_dla_dzieci ZasadyDotacji.czy_jedna_oferta",
        "tak_nie→lista": "ZadanieKonkursowe.czy_dla_dzieci ZasadyDotacji.czy_jedna_oferta",
        "tak_nie→tekst": "ZadanieKonkursowe.czy_dla_dzieci ZasadyDotacji.czy_jedna_oferta",
        "tekst→liczba": (
            "Jednostka.bip Jednostka.email Jednostka.telefon Jednostka.www "
            "KlauzulaInformacyjna.email_inspektora KlauzulaInformacyjna.inspektor "
            "KlauzulaInformacyjna.okres_przechowywania Kryterium.nazwa OcenaOfert.komorka "
            "OgloszenieKonkursuWieloletniego.numer_aktu Osoba.imie_nazwisko PlanPierwszegoRoku.numer "
            "PrognozaWieloletnia.numer PrognozaWieloletnia.przedsiewziecie Rezultat.monitorowanie "
            "Rezultat.nazwa Rezultat.poziom SkladanieOfert.godzina Stawka.miara UchwalaProgramu.numer "
            "UchwalaProgramu.przedmiot ZadanieKonkursowe.tytul ZadanieRoku.nazwa ZasadyDotacji.transze "
            "ZasadyDotacji.waloryzacja"
        ),
    },
    "oferta_wieloletnia": {
        "kwota→liczba": "PozycjaKosztu.liczba_jednostek",
        "liczba→tekst": "KwotaRoczna.rok PlanRoku.rok",
        "tekst→liczba": (
            "Deklaracja.podstawa_statutowa Dzialanie.nazwa DzialaniePlanowane.nazwa "
            "Oferent.adres_do_doreczen Oferent.email Oferent.forma_prawna Oferent.nazwa Oferent.nip "
            "Oferent.regon Oferent.telefon Oferent.www OfertaWieloletnia.organ OfertaWieloletnia.tytul "
            "PozycjaKosztu.nazwa PozycjaKosztu.rodzaj_miary Reprezentant.funkcja Reprezentant.imie_nazwisko "
            "Rezultat.monitorowanie Rezultat.nazwa Rezultat.poziom"
        ),
    },
    "zarzadzenie_komisja_konkursowa": {
        "liczba→tekst": "Komisja.kworum",
        "tekst→liczba": (
            "KonkursOgloszony.numer_ogloszenia KonkursOgloszony.tytul_zadania OsobaKomisji.imie_nazwisko "
            "OsobaKomisji.organizacja OsobaKomisji.stanowisko Reprezentant.funkcja "
            "Reprezentant.imie_nazwisko Specjalista.imie_nazwisko UchwalaProgramu.numer "
            "ZarzadzenieKomisjaKonkursowa.numer"
        ),
    },
    "karta_oceny_formalnej": {
        "liczba→tekst": "KartaOcenyFormalnej.liczba_ofert UzupelnianieBrakow.dni_na_uzupelnienie",
        "tekst→liczba": (
            "Adres.miejscowosc CzlonekKomisji.imie_nazwisko CzlonekKomisji.organizacja "
            "KonkursOgloszony.numer_ogloszenia KonkursOgloszony.tytul_zadania OcenianaOferta.numer "
            "OcenianaOferta.tytul WymogFormalny.miejsce_w_ogloszeniu WymogFormalny.ustalenia"
        ),
    },
    "karta_oceny_merytorycznej": {
        "liczba→tekst": (
            "DotacjaRoczna.rok OcenaKryterium.maks_punktow OcenaKryterium.punkty OcenianyKonkurs.prog_punktow"
        ),
        "tekst→liczba": (
            "Adres.miejscowosc CzlonekKomisji.imie_nazwisko CzlonekKomisji.organizacja "
            "KartaOcenyMerytorycznej.uwagi_do_umowy OcenaKryterium.nazwa OcenianaOferta.numer "
            "OcenianaOferta.tytul OcenianyKonkurs.numer_ogloszenia OcenianyKonkurs.tytul_zadania"
        ),
    },
    "umowa_wieloletnia": {
        "kwota→liczba": "UmowaWieloletnia.procent_przesuniec",
        "liczba→tekst": "KwotaRoczna.rok RokDotacji.rok",
        "tak_nie→kwota": "UmowaWieloletnia.czy_zadanie_dla_dzieci",
        "tak_nie→liczba": "UmowaWieloletnia.czy_zadanie_dla_dzieci",
        "tak_nie→lista": "UmowaWieloletnia.czy_zadanie_dla_dzieci",
        "tak_nie→tekst": "UmowaWieloletnia.czy_zadanie_dla_dzieci",
        "tekst→liczba": (
            "CzescZadania.podmiot CzescZadania.pozycja_kosztow Jednostka.adres_do_doreczen Jednostka.nip "
            "Jednostka.regon Kontakt.email Kontakt.imie_nazwisko Kontakt.telefon NazwaMiejsca.miejscownik "
            "OchronaDanych.inspektor Osoba.imie_nazwisko Reprezentant.funkcja Reprezentant.imie_nazwisko "
            "RezultatUmowy.nazwa RezultatUmowy.poziom RezultatUmowy.sposob_potwierdzenia "
            "RozstrzygniecieKonkursu.numer_oferty UmowaWieloletnia.numer_umowy "
            "UmowaWieloletnia.tytul_zadania UpowaznienieWpf.numer_uchwaly UpowaznienieWpf.przedsiewziecie "
            "Zleceniobiorca.adres_do_doreczen Zleceniobiorca.forma_prawna Zleceniobiorca.nazwa "
            "Zleceniobiorca.nip Zleceniobiorca.regon"
        ),
    },
}
