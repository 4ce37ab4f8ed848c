"""Which conditions of an earlier document bind a later one: the table of pairs.

Beside these, every pair keeps the facts that the later document ``takes`` from the earlier one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeAlias

from wkus_docs.answers import (
    agreement,
    annex,
    annex_chain,
    announced,
    annulment,
    calls,
    commission,
    consultations,
    declarations,
    forecast,
    offer,
    programme,
    refund,
    results,
    updated_offer,
)
from wkus_docs.answers.asked import Asked
from wkus_docs.answers.bound_fields import Bind
from wkus_docs.answers.condition import (
    ALLOWED,
    AMONG,
    AT_LEAST,
    AT_MOST,
    NOT_AFTER,
    NOT_BEFORE,
    SAME,
    WITHIN,
    Condition,
)
from wkus_docs.document import Document, Findings, warning
from wkus_docs.law import acts
from wkus_docs.law.act import Provision

_UDPP, _UFP = acts["udpp"], acts["ufp"]
_KIND, _MONEY, _RULES, _TERMS, _DEADLINE, _CHOICE = (
    _UDPP[f"art. 13 ust. 2 pkt {point}"] for point in (1, 2, 3, 4, 5, 6)
)
_NOTICE, _OFFER, _AGREEMENT = "ogloszenie_konkursu_wieloletniego", "oferta_wieloletnia", "umowa_wieloletnia"
_RESULTS, _PROTOCOL = "zarzadzenie_wyniki_konkursu", "protokol_komisji_konkursowej"
_COMMISSION, _DECLARATIONS = "zarzadzenie_komisja_konkursowa", "oswiadczenie_czlonka_komisji"
_CALL, _CANDIDATE = "ogloszenie_nabor_czlonkow_komisji", "zgloszenie_kandydata"
_ANNOUNCED, _LETTERS = "ogloszenie_wynikow_konkursu", "zawiadomienie_o_wyniku"
_UPDATE = "aktualizacja_oferty"
_ANNULMENT, _REQUEST, _FORMAL = (
    "zarzadzenie_uniewaznienie_konkursu",
    "wezwanie_do_uzupelnienia",
    "karta_oceny_formalnej",
)


@dataclass(frozen=True, slots=True)
class Check:
    """A condition that no pair of paths can say: a function that compares the two documents.

    ``binds`` say it at the fields that it is about, before they are filled in.
    """

    compare: Callable[[Any, Asked], Findings]
    provisions: tuple[Provision, ...] = ()
    binds: tuple[Bind, ...] = ()

    @property
    def name(self) -> str:
        """Name of the condition among those of its pair of documents."""
        return self.compare.__name__

    @property
    def holds(self) -> str:
        """What is true when the condition is met."""
        return self.compare.__doc__ or ""

    def findings(self, document: Document, asked: Asked, here: str) -> Findings:  # noqa: ARG002 – as a Condition's
        """Yield where the document leaves the condition."""
        return self.compare(document, asked)


Answer: TypeAlias = Condition | Check
Pair: TypeAlias = tuple[str, str]
"""Types of the later and of the earlier document."""

POOL = ("zadania.#.kwota", "zadania.#.suma", "srodki.kwota_razem", "srodki.suma")
POOL_OF_A_YEAR = ("zadania.#.kwoty.*.wartosc", "srodki.kwoty_roczne.*.wartosc")
LARGEST = ("zadania.#.maks_dotacja", "zasady.maks_dotacja")
SMALLEST = ("zadania.#.min_dotacja", "zasady.min_dotacja")
SHARE = ("zadania.#.maks_udzial_dotacji", "zasady.maks_udzial_dotacji")
CONTRIBUTION = ("zadania.#.min_wklad_wlasny", "zasady.min_wklad_wlasny")
_FORM = ("zadania.#.forma", "zadanie.forma")

_OFFER_TO_NOTICE: tuple[Answer, ...] = (
    Check(
        offer.answers_a_task,
        (_KIND,),
        (Bind("tytul", ("zadania.*.tytul",), "jedno z zadań: {}", beside=("numer",)),),
    ),
    Condition("punkty_sfery", ("zadanie.punkty_sfery",), AMONG, (_KIND,), found=warning),
    Condition("zrodla.dotacja", POOL, AT_MOST, (_MONEY,)),
    Condition("dotacja_w_latach.*.kwota", POOL_OF_A_YEAR, AT_MOST, (_MONEY,), by="rok"),
    Check(offer.grant_is_divided_into_years, (_MONEY,)),
    Condition("maks_dotacja", POOL, SAME, (_MONEY,), found=warning),
    Condition("zrodla.dotacja", LARGEST, AT_MOST, (_RULES,)),
    Condition("zrodla.dotacja", SMALLEST, AT_LEAST, (_RULES,)),
    Condition("forma_zlecenia", _FORM, ALLOWED, (_RULES,)),
    Check(
        offer.grant_share_is_allowed,
        (_RULES,),
        (Bind("zrodla.dotacja", SHARE, "najwyżej {} kosztów zadania"),),
    ),
    Check(
        offer.administrative_costs_are_allowed,
        (_RULES,),
        (
            Bind(
                "kosztorys.koszty_administracyjne",
                ("zasady.maks_koszty_administracyjne",),
                "w żadnym roku nie więcej niż {} dotacji tego roku",
            ),
        ),
    ),
    Check(
        offer.contribution_is_given,
        (_RULES,),
        (Bind("zrodla.wklad_finansowy", ("zasady.wklad_wlasny",), "wkład własny: {}"),),
    ),
    Check(
        offer.contribution_is_enough,
        (_RULES,),
        (Bind("zrodla.wklad_finansowy", CONTRIBUTION, "wkład własny co najmniej {} kosztów zadania"),),
    ),
    Check(
        offer.excluded_costs_are_absent,
        (_RULES,),
        (Bind("kosztorys", ("zasady.koszty_wylaczone.*",), "z dotacji nie pokrywa się: {}"),),
    ),
    Check(offer.unit_costs_are_allowed, (_RULES,)),
    Condition("termin", ("okres_realizacji",), WITHIN, (_TERMS,)),
    Check(
        offer.enough_people_are_served,
        (_TERMS,),
        (
            Bind(
                "opis_zadania",
                ("zadania.#.liczba_miejsc", "standard.liczba_odbiorcow"),
                "co najmniej {} odbiorców",
            ),
        ),
    ),
    Check(
        offer.results_are_offered,
        (_TERMS,),
        (
            Bind(
                "rezultaty",
                ("standard.rezultaty.*.nazwa",),
                "wymagane rezultaty: {}",
                beside=("poziom", "monitorowanie"),
            ),
        ),
    ),
    Check(
        offer.nothing_is_charged,
        (_TERMS,),
        (
            Bind("deklaracja.wykonanie", ("standard.czy_bezplatny",), "udział jest bezpłatny"),
            Bind("zrodla.swiadczenia_odbiorcow", ("standard.czy_bezplatny",), "udział jest bezpłatny"),
        ),
    ),
    Check(
        offer.nobody_else_does_a_part,
        (_UDPP["art. 16 ust. 4"],),
        (
            Bind(
                "harmonogram", ("standard.czy_tylko_zleceniobiorca",), "całe zadanie wykonuje zleceniobiorca"
            ),
        ),
    ),
    Check(
        offer.annexes_are_listed,
        (_TERMS,),
        (Bind("zalaczniki", ("skladanie.zalaczniki.*",), "wymagane załączniki: {}"),),
    ),
    Check(
        offer.filed_in_time,
        (_DEADLINE,),
        (Bind("data_oferty", ("termin_skladania_ofert",), "ofertę składa się najpóźniej {}"),),
    ),
)

_AGREEMENT_TO_NOTICE: tuple[Answer, ...] = (
    Condition("dotacja.kwota", POOL, AT_MOST, (_MONEY,), at="dotacja.kwota_przyznana"),
    Condition("dotacja.lata.*.kwota", POOL_OF_A_YEAR, AT_MOST, (_MONEY,), by="rok"),
    Condition("dotacja.kwota", LARGEST, AT_MOST, (_RULES,), at="dotacja.kwota_przyznana"),
    Condition("forma", _FORM, ALLOWED, (_RULES,)),
    Condition("okres", ("okres_realizacji",), WITHIN, (_TERMS,)),
    Condition("data_zawarcia", ("data_ogloszenia",), NOT_BEFORE),
)

_AGREEMENT_TO_OFFER: tuple[Answer, ...] = (
    Condition("dotacja.kwota", ("zrodla.dotacja",), AT_MOST, found=warning, at="dotacja.kwota_przyznana"),
    Condition("dotacja.lata.*.kwota", ("dotacja_w_latach.*.kwota",), AT_MOST, found=warning, by="rok"),
    Condition("okres", ("termin",), WITHIN, found=warning),
    Condition("data_zawarcia", ("data_oferty",), NOT_BEFORE),
)

_AGREEMENT_TO_RESULTS: tuple[Answer, ...] = (
    Condition(
        "dotacja.kwota",
        ("jedyna_wybrana.kwota_razem",),
        AT_MOST,
        (_UDPP["art. 15 ust. 2h pkt 3"],),
        at="dotacja.kwota_przyznana",
    ),
    Condition("dotacja.lata.*.kwota", ("jedyna_wybrana.kwoty.*.wartosc",), AT_MOST, found=warning, by="rok"),
    Check(agreement.one_of_several_gives_the_grant, (_UDPP["art. 15 ust. 2h pkt 3"],)),
    Condition("data_zawarcia", ("data_aktu", "data_rozstrzygniecia"), NOT_BEFORE),
)

_AGREEMENT_TO_UPDATE: tuple[Answer, ...] = (
    Check(agreement.offeror_takes_the_grant),
    Condition("dotacja.kwota", ("najwyzsza_dotacja",), AT_MOST, at="dotacja.kwota_przyznana"),
    Condition("dotacja.lata.*.kwota", ("przyjmowane_lata.*.przyjeta",), AT_MOST, by="rok"),
    Condition("data_zawarcia", ("data_aktualizacji",), NOT_BEFORE),
)

_AGREEMENT_TO_FORECAST: tuple[Answer, ...] = (
    Condition(
        "dotacja.lata.*.kwota",
        ("przedsiewziecie.limity.*.kwota",),
        AT_MOST,
        (_UFP["art. 226 ust. 3 pkt 4"], _UFP["art. 228 ust. 1 pkt 1"]),
        by="rok",
    ),
    Condition("data_zawarcia", ("data_uchwaly",), NOT_BEFORE, (_UFP["art. 228 ust. 1"],)),
    Condition("okres", ("przedsiewziecie.okres",), WITHIN, (_UFP["art. 226 ust. 3 pkt 3"],)),
    Check(
        forecast.limit_covers_the_years_to_come,
        (_UFP["art. 226 ust. 3 pkt 5"], _UFP["art. 228 ust. 1 pkt 1"]),
    ),
    Check(forecast.authority_is_that_of_the_resolution),
)
_ANNEX_TO_FORECAST: tuple[Answer, ...] = (Check(forecast.authority_is_that_of_the_resolution),)

_SETTLED: tuple[Answer, ...] = (
    Condition(
        "kwota_razem", ("srodki.kwota_razem", "srodki.suma"), AT_MOST, (_MONEY,), found=warning, at="oferty"
    ),
    Condition("oferty.*.kwota_razem", ("zasady.maks_dotacja",), AT_MOST, (_RULES,), found=warning),
    Check(results.only_one_offer_is_chosen, (_RULES,)),
)

_GIVEN = _UDPP["art. 15 ust. 2h pkt 3"]
_ANNOUNCED_AS_SETTLED: tuple[Answer, ...] = (
    Condition("kwota_razem", ("kwota_razem",), SAME, (_GIVEN,), at="oferty"),
    Check(announced.every_chosen_offer_is_announced, (_UDPP["art. 15 ust. 2h"],)),
    Condition("data_ogloszenia_wynikow", ("data_aktu",), NOT_BEFORE),
)
_TOLD_AS_SETTLED: tuple[Answer, ...] = (
    Check(announced.sums_are_those_of_the_results, (_GIVEN,)),
    Check(announced.letters_tell_the_result),
    Check(announced.letters_are_about_offers_that_came),
)

_CARD: tuple[Answer, ...] = (Condition("konkurs.forma", _FORM, ALLOWED, (_RULES,)),)

_REPORT_TO_AGREEMENT: tuple[Answer, ...] = (
    Condition("rozliczenia.*.zrodla.dotacja.umowa", ("dotacja.lata.*.kwota",), SAME, found=warning, by="rok"),
    Condition(
        "rozliczenia.*.dotacja.przekazana", ("dotacja.lata.*.kwota",), AT_MOST, found=warning, by="rok"
    ),
    Condition("okres", ("okres",), WITHIN, found=warning),
)

_ASSESSOR: tuple[Answer, ...] = (
    Check(declarations.excluded_do_not_assess, (_UDPP["art. 15 ust. 2f"], acts["kpa"]["art. 24 § 1"])),
)

_AFTER_AN_ANNEX: tuple[Answer, ...] = (
    Condition("data_aneksu", ("data_aneksu",), NOT_BEFORE),
    Check(annex_chain.annex_is_listed),
    Check(annex_chain.values_follow_the_annex),
)

_UPDATE_TO_OFFER: tuple[Answer, ...] = (
    Check(updated_offer.costs_were_so_in_the_offer),
    Check(updated_offer.results_were_so_in_the_offer),
    Check(updated_offer.activities_are_those_of_the_offer),
    Condition("data_rozstrzygniecia", ("data_oferty",), NOT_BEFORE),
)

_UPDATE_TO_RESULTS: tuple[Answer, ...] = (
    Check(updated_offer.offer_was_chosen, (_UDPP["art. 15 ust. 2h"],)),
    Check(updated_offer.award_is_as_settled, (_UDPP["art. 15 ust. 2h pkt 3"],)),
)

_UPDATE_TO_NOTICE: tuple[Answer, ...] = (
    Condition("zrodla.dotacja", POOL, AT_MOST, (_MONEY,)),
    Condition("dotacja_w_latach.*.kwota", POOL_OF_A_YEAR, AT_MOST, (_MONEY,), by="rok", at="dotacja"),
    Condition("zrodla.dotacja", LARGEST, AT_MOST, (_RULES,)),
    Condition("forma_zlecenia", _FORM, ALLOWED, (_RULES,)),
    Condition("nowy_termin", ("okres_realizacji",), WITHIN, (_TERMS,)),
    *(Check(check, (_RULES,)) for check in updated_offer.OF_THE_ESTIMATE),
    Check(updated_offer.results_are_still_offered, (_TERMS,)),
    Check(updated_offer.filed_in_the_days_given, (_RULES,)),
)

_DEMAND, _CONTROL = "wezwanie_do_zwrotu_dotacji", "protokol_kontroli"

_REFUND_TO_CONTROL = Check(refund.demands_what_the_control_found)
_INITIATIVE_TO_REQUEST: tuple[Answer, ...] = (
    Condition(
        "inicjatywa.wartosc_pracy",
        ("inicjatywa.wartosc_pracy",),
        AT_LEAST,
        (_UDPP["art. 19c ust. 1"],),
        found=warning,
        said="wartość pracy społecznej",
        at="inicjatywa.wklad",
        hint="Wniosek oceniono przede wszystkim za pracę społeczną, którą obiecano.",
    ),
    Condition(
        "inicjatywa.wartosc_wkladu",
        ("inicjatywa.wartosc_wkladu",),
        AT_LEAST,
        (_UDPP["art. 19e"],),
        found=warning,
        said="wartość wkładu mieszkańców",
        at="inicjatywa.wklad",
    ),
)
_REFUND_TO_AGREEMENT = Condition(
    "kwota_razem", ("dotacja.kwota",), AT_MOST, (_UFP["art. 252 ust. 5"],), at="pozycje"
)

_CONSULTED = (
    Check(consultations.keep_to_the_resolution, (_UDPP["art. 5 ust. 5"],)),
    Check(consultations.announced_once_it_is_in_force, (_UDPP["art. 5 ust. 5"],)),
)

ANSWERS: Mapping[Pair, tuple[Answer, ...]] = MappingProxyType(
    {
        (_UPDATE, _OFFER): _UPDATE_TO_OFFER,
        (_UPDATE, _RESULTS): _UPDATE_TO_RESULTS,
        (_UPDATE, _ANNOUNCED): _UPDATE_TO_RESULTS,
        (_UPDATE, _NOTICE): _UPDATE_TO_NOTICE,
        (_OFFER, _NOTICE): _OFFER_TO_NOTICE,
        ("ogloszenie_konsultacji", "uchwala_konsultacje_ngo"): _CONSULTED,
        ("protokol_konsultacji", "uchwala_konsultacje_ngo"): _CONSULTED,
        (_NOTICE, "uchwala_program_wieloletni"): (Check(programme.notice_keeps_the_promise),),
        (_AGREEMENT, _NOTICE): _AGREEMENT_TO_NOTICE,
        (_AGREEMENT, _OFFER): _AGREEMENT_TO_OFFER,
        (_AGREEMENT, _RESULTS): _AGREEMENT_TO_RESULTS,
        (_AGREEMENT, _ANNOUNCED): _AGREEMENT_TO_RESULTS,
        (_AGREEMENT, _UPDATE): _AGREEMENT_TO_UPDATE,
        (_AGREEMENT, "karta_przedsiewziecia_wpf"): _AGREEMENT_TO_FORECAST,
        (_PROTOCOL, _NOTICE): _SETTLED,
        (_RESULTS, _NOTICE): (
            *_SETTLED,
            Condition("data_aktu", ("termin_wyboru",), NOT_AFTER, (_CHOICE,), found=warning),
        ),
        (_ANNOUNCED, _NOTICE): (
            *_SETTLED,
            Condition("data_rozstrzygniecia", ("termin_wyboru",), NOT_AFTER, (_CHOICE,), found=warning),
        ),
        (_ANNOUNCED, _RESULTS): _ANNOUNCED_AS_SETTLED,
        (_LETTERS, _RESULTS): (*_TOLD_AS_SETTLED, Condition("data_pisma", ("data_aktu",), NOT_BEFORE)),
        (_LETTERS, _ANNOUNCED): _TOLD_AS_SETTLED,
        (_ANNULMENT, _PROTOCOL): (
            Check(annulment.protocol_lets_no_offer_pass, (_UDPP["art. 18a ust. 1 pkt 2"],)),
        ),
        (_ANNULMENT, _FORMAL): (Check(annulment.card_lets_no_offer_pass, (_UDPP["art. 18a ust. 1 pkt 2"],)),),
        (_REQUEST, _FORMAL): (Check(calls.letter_names_the_gaps_of_the_card),),
        ("karta_oceny_merytorycznej", _NOTICE): _CARD,
        ("karta_oceny_jakosci_oferty", _NOTICE): _CARD,
        ("karta_oceny_efektywnosci_oferty", _NOTICE): _CARD,
        ("karta_oceny_formalnej", _DECLARATIONS): _ASSESSOR,
        ("karta_oceny_merytorycznej", _DECLARATIONS): _ASSESSOR,
        (_PROTOCOL, _DECLARATIONS): (
            Check(declarations.protocol_says_what_was_declared, (_UDPP["art. 15 ust. 2f"],)),
        ),
        (_DECLARATIONS, _COMMISSION): (Check(declarations.members_were_appointed),),
        ("sprawozdanie_z_realizacji", _AGREEMENT): _REPORT_TO_AGREEMENT,
        ("aneks_waloryzacyjny", "plan_finansowy_kontraktu"): (
            Check(annex.plan_foresees_the_raise),
            Check(annex.prices_pass_the_threshold),
            Check(annex.raise_keeps_to_the_ceiling),
            Check(annex.raise_is_counted_as_planned),
        ),
        ("aneks_waloryzacyjny", _AGREEMENT): (Condition("data_aneksu", ("data_zawarcia",), NOT_BEFORE),),
        ("aneks_umowy", _AGREEMENT): (
            Condition("data_aneksu", ("data_zawarcia",), NOT_BEFORE),
            Check(annex_chain.values_start_from_the_agreement),
        ),
        ("aneks_umowy", "karta_przedsiewziecia_wpf"): _ANNEX_TO_FORECAST,
        ("aneks_waloryzacyjny", "karta_przedsiewziecia_wpf"): _ANNEX_TO_FORECAST,
        ("aneks_umowy", "aneks_waloryzacyjny"): _AFTER_AN_ANNEX,
        ("aneks_umowy", "aneks_umowy"): _AFTER_AN_ANNEX,
        (_CANDIDATE, _CALL): (
            Check(commission.candidate_is_for_a_competition_of_the_call),
            Check(commission.candidate_keeps_to_the_areas),
            Condition("data_zgloszenia", ("data_ogloszenia",), NOT_BEFORE, found=warning),
        ),
        (_COMMISSION, _CALL): (Check(commission.as_many_sit_as_the_call_foresaw),),
        (_COMMISSION, _CANDIDATE): (
            Check(commission.member_is_named_as_in_the_form, (_UDPP["art. 15 ust. 2d"],)),
            Check(commission.member_is_not_tied_to_an_offeror, (_UDPP["art. 15 ust. 2f"],)),
        ),
        ("umowa_inicjatywa_lokalna", "wniosek_inicjatywa_lokalna"): _INITIATIVE_TO_REQUEST,
        (_DEMAND, _CONTROL): (
            _REFUND_TO_CONTROL,
            Condition("data_wezwania", ("data_protokolu",), NOT_BEFORE),
        ),
        (_DEMAND, _AGREEMENT): (_REFUND_TO_AGREEMENT,),
        ("decyzja_zwrot_dotacji", _CONTROL): (_REFUND_TO_CONTROL,),
        ("decyzja_zwrot_dotacji", _AGREEMENT): (_REFUND_TO_AGREEMENT,),
        ("decyzja_zwrot_dotacji", _DEMAND): (
            Check(refund.decides_no_more_than_was_called_for),
            Condition("data_decyzji", ("data_wezwania",), NOT_BEFORE),
        ),
    }
)
"""Conditions by pair; a pair that is not here may still take facts."""

OTHERWISE: Mapping[Pair, frozenset[str]] = MappingProxyType(
    {
        (_OFFER, _NOTICE): frozenset({"tytul"}),
        (_AGREEMENT, _OFFER): frozenset({"okres", "srodki_wlasne.inne_srodki_finansowe"}),
        (_CANDIDATE, _CALL): frozenset(
            {"obszary.*.nazwa", "oswiadczenia.*.tresc"}
            | {
                f"konkursy.*.{name}"
                for name in (
                    "tytul_zadania",
                    "forma",
                    "oznaczenie",
                    "numer_ogloszenia",
                    "data_ogloszenia",
                    "termin_skladania_ofert",
                )
            }
        ),
        (_UPDATE, _OFFER): frozenset(
            {
                "kosztorys.dzialania.*.koszty.*.kwoty_roczne.*.kwota_w_ofercie",
                "kosztorys.koszty_administracyjne.*.kwoty_roczne.*.kwota_w_ofercie",
                "rezultaty.*.poziom_w_ofercie",
            }
        ),
        (_UPDATE, _RESULTS): frozenset({"dotacja"}),
        (_UPDATE, _ANNOUNCED): frozenset({"dotacja"}),
        (_LETTERS, _RESULTS): frozenset({"pisma.*.oferta.kwoty"}),
        (_LETTERS, _ANNOUNCED): frozenset({"pisma.*.oferta.kwoty"}),
    }
)
"""Facts that are taken and yet need not be the same: a condition of the pair binds them, or the parties may change them."""
