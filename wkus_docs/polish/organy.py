"""Names of units of local government, their organs and offices, in all cases.

Reading the table needs no dictionary: the place's own forms come from the clerk, the organs from here.

>>> lapy = Nazwa("Łapy", "Łap", "w Łapach")
>>> rada("gmina_miejsko_wiejska", lapy).dopelniacz, organ_wykonawczy("gmina_miejsko_wiejska", lapy).celownik
('Rady Miejskiej w Łapach', 'Burmistrzowi Łap')
>>> przewodniczacy_rady("gmina_miejsko_wiejska", lapy, "kobieta").mianownik
'Przewodnicząca Rady Miejskiej w Łapach'
>>> piatnica = Nazwa("Piątnica", "Piątnicy", "w Piątnicy")
>>> rada("gmina_wiejska", piatnica).mianownik, organ_wykonawczy("gmina_wiejska", piatnica).narzednik
('Rada Gminy Piątnica', 'Wójtem Gminy Piątnica')
>>> organ_wykonawczy("miasto_na_prawach_powiatu", Nazwa("Kraków", "Krakowa", "w Krakowie")).mianownik
'Prezydent Miasta Krakowa'
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


_RADA = "Rada/Rady/Radzie/Radę/Radą/Radzie"
_RADA_MIEJSKA = "Rada Miejska/Rady Miejskiej/Radzie Miejskiej/Radę Miejską/Radą Miejską/Radzie Miejskiej"
_SEJMIK = "Sejmik/Sejmiku/Sejmikowi/Sejmik/Sejmikiem/Sejmiku"
_ZARZAD = "Zarząd/Zarządu/Zarządowi/Zarząd/Zarządem/Zarządzie"
_WOJT = "Wójt/Wójta/Wójtowi/Wójta/Wójtem/Wójcie"
_BURMISTRZ = "Burmistrz/Burmistrza/Burmistrzowi/Burmistrza/Burmistrzem/Burmistrzu"
_PREZYDENT = "Prezydent/Prezydenta/Prezydentowi/Prezydenta/Prezydentem/Prezydencie"
_STAROSTA = "Starosta/Starosty/Staroście/Starostę/Starostą/Staroście"
_MARSZALEK = "Marszałek/Marszałka/Marszałkowi/Marszałka/Marszałkiem/Marszałku"
# A woman in these offices keeps the office's name, which then is not declined.
_NIEODMIENNE = {
    form: "/".join([form.split("/")[0]] * 6) for form in (_WOJT, _BURMISTRZ, _PREZYDENT, _MARSZALEK)
}
_PRZEWODNICZACY = (
    "Przewodniczący/Przewodniczącego/Przewodniczącemu/Przewodniczącego/Przewodniczącym/Przewodniczącym"
)
_PRZEWODNICZACA = (
    "Przewodnicząca/Przewodniczącej/Przewodniczącej/Przewodniczącą/Przewodniczącą/Przewodniczącej"
)
_SKARBNIK = "Skarbnik/Skarbnika/Skarbnikowi/Skarbnika/Skarbnikiem/Skarbniku"
_GMINA = "Gmina/Gminy/Gminie/Gminę/Gminą/Gminie"
_POWIAT = "Powiat/Powiatu/Powiatowi/Powiat/Powiatem/Powiecie"
_WOJEWODZTWO = "Województwo/Województwa/Województwu/Województwo/Województwem/Województwie"
_URZAD = "Urząd/Urzędu/Urzędowi/Urząd/Urzędem/Urzędzie"
_STAROSTWO = (
    "Starostwo Powiatowe/Starostwa Powiatowego/Starostwu Powiatowemu/Starostwo Powiatowe/"
    "Starostwem Powiatowym/Starostwie Powiatowym"
)

_ZARZADZENIE = "zarządzenie/zarządzenia/zarządzeniu/zarządzenie/zarządzeniem/zarządzeniu"
_UCHWALA = "uchwała/uchwały/uchwale/uchwałę/uchwałą/uchwale"


def wielkie(adjective: str) -> str:
    """„Kujawsko-Pomorski”: every limb of a unit's adjective has a capital."""
    return "-".join(limb[:1].upper() + limb[1:] for limb in adjective.split("-"))


def _przymiotnik(nazwa: Nazwa) -> str:
    return wielkie(nazwa.dopelniacz)


def _forms(forms: str, plec: str) -> str:
    return _NIEODMIENNE.get(forms, forms) if plec == KOBIETA else forms


def rada(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Council: „Rada Miejska w Łapach”."""
    return {
        "gmina_wiejska": lambda: _odmiana(_RADA, f"Gminy {nazwa.mianownik}"),
        "gmina_miejsko_wiejska": lambda: _odmiana(_RADA_MIEJSKA, nazwa.miejscownik),
        "gmina_miejska": lambda: _odmiana(_RADA_MIEJSKA, nazwa.miejscownik),
        "miasto_na_prawach_powiatu": lambda: _odmiana(_RADA, f"Miasta {nazwa.dopelniacz}"),
        "powiat": lambda: _odmiana(_RADA, f"Powiatu {nazwa.miejscownik}"),
        "wojewodztwo": lambda: _odmiana(_SEJMIK, f"Województwa {_przymiotnik(nazwa)}"),
    }[rodzaj]()


def organ_wykonawczy(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Executive: „Burmistrz Łap”, „Zarząd Powiatu w Gryfinie”.

    An organ is declined whoever holds it; only of a person do :func:`kierownik` and the gender speak.
    """
    if rodzaj == "powiat":
        return _odmiana(_ZARZAD, f"Powiatu {nazwa.miejscownik}")
    if rodzaj == "wojewodztwo":
        return _odmiana(_ZARZAD, f"Województwa {_przymiotnik(nazwa)}")
    return kierownik(rodzaj, nazwa)


def kierownik(rodzaj: str, nazwa: Nazwa, plec: str = "mezczyzna") -> Odmiana:
    """Who signs for the executive: wójt, burmistrz, prezydent, starosta, marszałek."""
    if rodzaj == "powiat":
        return _starosta(nazwa)
    forms, rest = {
        "gmina_wiejska": (_WOJT, f"Gminy {nazwa.mianownik}"),
        "gmina_miejsko_wiejska": (_BURMISTRZ, nazwa.dopelniacz),
        "gmina_miejska": (_BURMISTRZ, nazwa.dopelniacz),
        "miasto_na_prawach_powiatu": (_PREZYDENT, f"Miasta {nazwa.dopelniacz}"),
        "wojewodztwo": (_MARSZALEK, f"Województwa {_przymiotnik(nazwa)}"),
    }[rodzaj]
    return _odmiana(_forms(forms, plec), rest)


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


def przewodniczacy_rady(rodzaj: str, nazwa: Nazwa, plec: str = "mezczyzna") -> Odmiana:
    """Chair of the council: „Przewodnicząca Rady Miejskiej w Łapach”."""
    forms = _PRZEWODNICZACA if plec == KOBIETA else _PRZEWODNICZACY
    return _odmiana(forms, rada(rodzaj, nazwa).dopelniacz)


def skarbnik(rodzaj: str, nazwa: Nazwa, plec: str = "mezczyzna") -> Odmiana:
    """Treasurer: „Skarbnik Gminy Łapy”; of a woman the noun is not declined."""
    forms = "/".join(["Skarbnik"] * 6) if plec == KOBIETA else _SKARBNIK
    return _odmiana(forms, jednostka(rodzaj, nazwa).dopelniacz)


def jednostka(rodzaj: str, nazwa: Nazwa) -> Odmiana:
    """Unit: „Gmina Łapy”, „Powiat Białostocki”, „Województwo Podlaskie”."""
    if rodzaj == "powiat":
        return _pair(_POWIAT, _masculine(nazwa, accusative=_przymiotnik_meski(nazwa)))
    if rodzaj == "wojewodztwo":
        return _pair(_WOJEWODZTWO, _neuter(nazwa))
    if rodzaj == "miasto_na_prawach_powiatu":
        made = _odmiana("Miasto/Miasta/Miastu/Miasto/Miastem/Mieście", nazwa.mianownik)
        return replace(made, dopelniacz=f"Miasta {nazwa.dopelniacz}")
    return _odmiana(_GMINA, nazwa.mianownik)


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
        return AktWykonawczy(_odmiana(_UCHWALA), "uchwala się", "podjęcia")
    return AktWykonawczy(_odmiana(_ZARZADZENIE), "zarządza się", "podpisania")
