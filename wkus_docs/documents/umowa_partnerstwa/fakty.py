"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("partnerzy.*.nazwa", "partner.nazwa"),
    Holds("partnerzy.*.forma_prawna", "partner.forma_prawna"),
    Holds("partnerzy.*.krs", "partner.krs"),
    Holds("partnerzy.*.nip", "partner.nip"),
    Holds("partnerzy.*.regon", "partner.regon"),
    Holds("partnerzy.*.adres", "partner.adres"),
    Holds("partnerzy.*.email", "partner.email"),
    Holds("partnerzy.*.telefon", "partner.telefon"),
    Holds("partnerzy.*.reprezentanci", "partner.reprezentanci"),
    Holds("partnerzy.*.kontakt", "partner.kontakt"),
    Holds("data_zawarcia", "partnerstwo.data_zawarcia"),
)
