"""Grounds on which whoever assesses offers is excluded by law, one by one, as a declaration words them."""

from wkus_docs.scalars.wybor import Wybor


class PrzyczynaZUstawy(Wybor):
    """A ground of KPA art. 24 § 1 or 2, applied as UDPP art. 15 ust. 2f says; the words are ours."""

    WLASNA_SPRAWA = (
        "wlasna_sprawa",
        (
            "jestem oferentem albo pozostaję z oferentem w takim stosunku prawnym, że wynik konkursu może wpłynąć na moje "
            "prawa lub obowiązki (np. członkostwo, zatrudnienie, udział we władzach)"
        ),
    )
    RODZINA = (
        "rodzina",
        "konkurs dotyczy praw lub obowiązków mojego małżonka albo krewnych lub powinowatych do drugiego stopnia",
    )
    PRZYSPOSOBIENIE = (
        "przysposobienie",
        "konkurs dotyczy praw lub obowiązków osoby związanej ze mną z tytułu przysposobienia, opieki lub kurateli",
    )
    SWIADEK = (
        "swiadek",
        (
            "w sprawie konkursu zeznaję jako świadek, wydaję opinię jako biegły albo reprezentuję oferenta, albo oferenta "
            "reprezentuje osoba wymieniona w wierszu 2 lub 3"
        ),
    )
    ROZSTRZYGNIECIE = (
        "rozstrzygniecie",
        "brałam albo brałem udział w wydaniu rozstrzygnięcia, które jest w tej sprawie kwestionowane",
    )
    POSTEPOWANIE = (
        "postepowanie",
        "z powodu tej sprawy wszczęto przeciwko mnie dochodzenie służbowe, postępowanie dyscyplinarne lub karne",
    )
    PRZELOZONY = (
        "przelozony",
        "oferentem albo osobą, która go reprezentuje, jest mój przełożony służbowy",
    )
    USTALE_WIEZI = (
        "ustale_wiezi",
        (
            "okoliczności z wierszy 2–4 zachodziły wcześniej, a ustało małżeństwo, przysposobienie, opieka lub kuratela "
            "(art. 24 § 2)"
        ),
    )

    def dla(self, *, kobieta: bool) -> str:
        """The ground in the words of a person of that gender."""
        return self.etykieta.replace("brałam albo brałem", "brałam" if kobieta else "brałem")
