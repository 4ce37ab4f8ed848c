"""Names of units of local government, their organs and offices, in all cases.

Reading the table needs no dictionary: the place's own forms come from the clerk, the organs from here.

>>> lapy = Nazwa("Łapy", "Łap", "w Łapach")
>>> rada("gmina_miejsko_wiejska", lapy).dopelniacz, organ_wykonawczy("gmina_miejsko_wiejska", lapy).celownik
('Rady Miejskiej w Łapach', 'Burmistrzowi Łap')
>>> przewodniczacy(rada("gmina_miejsko_wiejska", lapy), "kobieta").mianownik
'Przewodnicząca Rady Miejskiej w Łapach'
>>> piatnica = Nazwa("Piątnica", "Piątnicy", "w Piątnicy")
>>> rada("gmina_wiejska", piatnica).mianownik, organ_wykonawczy("gmina_wiejska", piatnica).narzednik
('Rada Gminy Piątnica', 'Wójtem Gminy Piątnica')
>>> organ_wykonawczy("miasto_na_prawach_powiatu", Nazwa("Kraków", "Krakowa", "w Krakowie")).mianownik
'Prezydent Miasta Krakowa'

A town that is a gmina is another legal person than the rural gmina of the same name around it:

>>> bransk = Nazwa("Brańsk", "Brańska", "w Brańsku")
>>> jednostka("gmina_miejska", bransk).dopelniacz, jednostka("gmina_wiejska", bransk).dopelniacz
('Miasta Brańsk', 'Gminy Brańsk')
>>> organ_wykonawczy("gmina_miejska", bransk).celownik
'Burmistrzowi Miasta Brańsk'

Organs of a powiat are named by its adjective, as most statutes have it, or by its seat:

>>> tczewski = Nazwa("tczewski", "tczewskiego", "w Tczewie")
>>> organ_wykonawczy("powiat", tczewski).mianownik
'Zarząd Powiatu Tczewskiego'
>>> organ_wykonawczy("powiat", tczewski, od_siedziby=True).mianownik
'Zarząd Powiatu w Tczewie'
"""

from dataclasses import dataclass, replace

from wkus_docs.polish.odmiana import Odmiana

KOBIETA = "kobieta"


@dataclass(frozen=True, slots=True)
class Nazwa:
    """A place's name; the locative comes with its preposition. Of a powiat: the adjective and its seat."""

    mianownik: str
    dopelniacz: str
    miejscownik: str


def _odmiana(forms: str, rest: str = "") -> Odmiana:
    return Odmiana(*(f"{form} {rest}".strip() for form in forms.split("/")))


ZARZADZENIE = _odmiana("zarządzenie/zarządzenia/zarządzeniu/zarządzenie/zarządzeniem/zarządzeniu")
UCHWALA = _odmiana("uchwała/uchwały/uchwale/uchwałę/uchwałą/uchwale")
OGLOSZENIE = _odmiana("ogłoszenie/ogłoszenia/ogłoszeniu/ogłoszenie/ogłoszeniem/ogłoszeniu")
"""Names of acts in all cases."""


_RADA = "Rada/Rady/Radzie/Radę/Radą/Radzie"
_RADA_MIEJSKA = "Rada Miejska/Rady Miejskiej/Radzie Miejskiej/Radę Miejską/Radą Miejską/Radzie Miejskiej"
_SEJMIK = "Sejmik/Sejmiku/Sejmikowi/Sejmik/Sejmikiem/Sejmiku"
_ZARZAD = "Zarząd/Zarządu/Zarządowi/Zarząd/Zarządem/Zarządzie"
_WOJT = "Wójt/Wójta/Wójtowi/Wójta/Wójtem/Wójcie"
_BURMISTRZ = "Burmistrz/Burmistrza/Burmistrzowi/Burmistrza/Burmistrzem/Burmistrzu"
_PREZYDENT = "Prezydent/Prezydenta/Prezydentowi/Prezydenta/Prezydentem/Prezydencie"
_STAROSTA = "Starosta/Starosty/Staroście/Starostę/Starostą/Staroście"
_MARSZALEK = "Marszałek/Marszałka/Marszałkowi/Marszałka/Marszałkiem/Marszałku"
_PRZEWODNICZACY = (
    "Przewodniczący/Przewodniczącego/Przewodniczącemu/Przewodniczącego/Przewodniczącym/Przewodniczącym"
)
_PRZEWODNICZACA = (
    "Przewodnicząca/Przewodniczącej/Przewodniczącej/Przewodniczącą/Przewodniczącą/Przewodniczącej"
)
_SKARBNIK = "Skarbnik/Skarbnika/Skarbnikowi/Skarbnika/Skarbnikiem/Skarbniku"
_GMINA = "Gmina/Gminy/Gminie/Gminę/Gminą/Gminie"
_MIASTO = "Miasto/Miasta/Miastu/Miasto/Miastem/Mieście"
_POWIAT = "Powiat/Powiatu/Powiatowi/Powiat/Powiatem/Powiecie"
_WOJEWODZTWO = "Województwo/Województwa/Województwu/Województwo/Województwem/Województwie"
_URZAD = "Urząd/Urzędu/Urzędowi/Urząd/Urzędem/Urzędzie"
_STAROSTWO = (
    "Starostwo Powiatowe/Starostwa Powiatowego/Starostwu Powiatowemu/Starostwo Powiatowe/"
    "Starostwem Powiatowym/Starostwie Powiatowym"
)


def wielkie(adjective: str) -> str:
    """„Kujawsko-Pomorski”: every limb of a unit's adjective has a capital."""
    return "-".join(limb[:1].upper() + limb[1:] for limb in adjective.split("-"))


def _przymiotnik(nazwa: Nazwa) -> str:
    return wielkie(nazwa.dopelniacz)


def _powiat(nazwa: Nazwa, *, od_siedziby: bool) -> str:
    return f"Powiatu {nazwa.miejscownik if od_siedziby else _przymiotnik(nazwa)}"


def rada(rodzaj: str, nazwa: Nazwa, *, od_siedziby: bool = False) -> Odmiana:
    """Council: „Rada Miejska w Łapach”; of a powiat, named by its adjective or by its seat."""
    return {
        "gmina_wiejska": lambda: _odmiana(_RADA, f"Gminy {nazwa.mianownik}"),
        "gmina_miejsko_wiejska": lambda: _odmiana(_RADA_MIEJSKA, nazwa.miejscownik),
        "gmina_miejska": lambda: _odmiana(_RADA_MIEJSKA, nazwa.miejscownik),
        "miasto_na_prawach_powiatu": lambda: _odmiana(_RADA, f"Miasta {nazwa.dopelniacz}"),
        "powiat": lambda: _odmiana(_RADA, _powiat(nazwa, od_siedziby=od_siedziby)),
        "wojewodztwo": lambda: _odmiana(_SEJMIK, f"Województwa {_przymiotnik(nazwa)}"),
    }[rodzaj]()


def organ_wykonawczy(rodzaj: str, nazwa: Nazwa, *, od_siedziby: bool = False) -> Odmiana:
    """Executive: „Burmistrz Łap”, „Zarząd Powiatu Gryfińskiego”; an organ is declined whoever holds it."""
    if rodzaj == "powiat":
        return _odmiana(_ZARZAD, _powiat(nazwa, od_siedziby=od_siedziby))
    if rodzaj == "wojewodztwo":
        return _odmiana(_ZARZAD, f"Województwa {_przymiotnik(nazwa)}")
    return kierownik(rodzaj, nazwa)


def kierownik(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Who signs for the executive: wójt, burmistrz, prezydent, starosta, marszałek."""
    if rodzaj == "powiat":
        return _starosta(nazwa)
    forms, rest = {
        "gmina_wiejska": (_WOJT, f"Gminy {nazwa.mianownik}"),
        "gmina_miejsko_wiejska": (_BURMISTRZ, nazwa.dopelniacz),
        "gmina_miejska": (_BURMISTRZ, f"Miasta {nazwa.mianownik}"),
        "miasto_na_prawach_powiatu": (_PREZYDENT, f"Miasta {nazwa.dopelniacz}"),
        "wojewodztwo": (_MARSZALEK, f"Województwa {_przymiotnik(nazwa)}"),
    }[rodzaj]
    return _odmiana(forms, rest)


def _przymiotnik_meski(nazwa: Nazwa) -> str:
    return wielkie(nazwa.mianownik)


def _masculine(nazwa: Nazwa, accusative: str) -> tuple[str, ...]:
    """„Białostocki, Białostockiego, Białostockiemu…”"""
    adjective, genitive = _przymiotnik_meski(nazwa), _przymiotnik(nazwa)
    instrumental = f"{adjective}m"
    return (adjective, genitive, f"{genitive[:-2]}mu", accusative, instrumental, instrumental)


def _neuter(nazwa: Nazwa) -> tuple[str, ...]:
    """„Podlaskie, Podlaskiego, Podlaskiemu, Podlaskie, Podlaskim, Podlaskim”"""
    adjective, genitive = _przymiotnik_meski(nazwa), _przymiotnik(nazwa)
    instrumental = f"{adjective[:-1]}m"
    return (adjective, genitive, f"{genitive[:-2]}mu", adjective, instrumental, instrumental)


def _pair(forms: str, adjectives: tuple[str, ...]) -> Odmiana:
    return Odmiana(*(f"{a} {b}" for a, b in zip(forms.split("/"), adjectives, strict=True)))


def _starosta(nazwa: Nazwa) -> Odmiana:
    return _pair(_STAROSTA, _masculine(nazwa, accusative=_przymiotnik(nazwa)))


def przewodniczacy(rada: Odmiana, plec: str = "mezczyzna") -> Odmiana:
    """Chair of a council: „Przewodnicząca Rady Miejskiej w Łapach”."""
    return _odmiana(_PRZEWODNICZACA if plec == KOBIETA else _PRZEWODNICZACY, rada.dopelniacz)


def skarbnik(jednostka: Odmiana) -> Odmiana:
    """Treasurer of a unit: „Skarbnik Gminy Łapy”."""
    return _odmiana(_SKARBNIK, jednostka.dopelniacz)


def jednostka(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Unit: „Gmina Łapy”, „Miasto Brańsk”, „Powiat Białostocki”, „Województwo Podlaskie”."""
    if rodzaj == "powiat":
        return _pair(_POWIAT, _masculine(nazwa, accusative=_przymiotnik_meski(nazwa)))
    if rodzaj == "wojewodztwo":
        return _pair(_WOJEWODZTWO, _neuter(nazwa))
    if rodzaj == "miasto_na_prawach_powiatu":
        return replace(_odmiana(_MIASTO, nazwa.mianownik), dopelniacz=f"Miasta {nazwa.dopelniacz}")
    return _odmiana(_MIASTO if rodzaj == "gmina_miejska" else _GMINA, nazwa.mianownik)


def urzad(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Office: „Urząd Miejski w Łapach”, „Starostwo Powiatowe w Gryfinie”."""
    if rodzaj == "powiat":
        return _odmiana(_STAROSTWO, nazwa.miejscownik)
    kinds = {
        "gmina_wiejska": ("", f"Gminy {nazwa.mianownik}"),
        "gmina_miejsko_wiejska": (
            "Miejski/Miejskiego/Miejskiemu/Miejski/Miejskim/Miejskim",
            nazwa.miejscownik,
        ),
        "gmina_miejska": ("Miejski/Miejskiego/Miejskiemu/Miejski/Miejskim/Miejskim", nazwa.miejscownik),
        "miasto_na_prawach_powiatu": ("", f"Miasta {nazwa.dopelniacz}"),
        "wojewodztwo": (
            "Marszałkowski/Marszałkowskiego/Marszałkowskiemu/Marszałkowski/Marszałkowskim/Marszałkowskim",
            f"Województwa {_przymiotnik(nazwa)}",
        ),
    }
    adjective, rest = kinds[rodzaj]
    adjectives = adjective.split("/") if adjective else [""] * 6
    return Odmiana(
        *(" ".join(f"{a} {b} {rest}".split()) for a, b in zip(_URZAD.split("/"), adjectives, strict=True))
    )


def rodzaj_aktu_wykonawczego(rodzaj: str) -> str:
    """What the executive issues: zarządzenie, or uchwała where the executive is a board."""
    return "uchwała" if rodzaj in {"powiat", "wojewodztwo"} else "zarządzenie"


@dataclass(frozen=True, slots=True)
class AktWykonawczy:
    """Words of an act of the executive: its name, its formula, and from when it is in force.

    >>> akt_wykonawczy("gmina_miejska").nazwa.narzednik, akt_wykonawczy("powiat").formula
    ('zarządzeniem', 'uchwala się')
    >>> akt_wykonawczy("wojewodztwo").nazwa.dopelniacz, akt_wykonawczy("wojewodztwo").dzien
    ('uchwały', 'podjęcia')
    """

    nazwa: Odmiana
    formula: str
    dzien: str


def akt_wykonawczy(rodzaj: str) -> AktWykonawczy:
    """Words of an order, or of a resolution where the executive is a board (ZTP § 140)."""
    if rodzaj_aktu_wykonawczego(rodzaj) == "uchwała":
        return AktWykonawczy(UCHWALA, "uchwala się", "podjęcia")
    return AktWykonawczy(ZARZADZENIE, "zarządza się", "podpisania")
