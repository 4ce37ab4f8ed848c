"""Facts of its case that the document holds."""

from wkus_docs.fact import Holds

FACTS = (
    Holds("organizacje.*.nazwa", "partner.nazwa"),
    Holds("organizacje.*.forma_prawna", "partner.forma_prawna"),
    Holds("organizacje.*.krs", "partner.krs"),
    Holds("organizacje.*.nip", "partner.nip"),
    Holds("organizacje.*.regon", "partner.regon"),
    Holds("organizacje.*.adres", "partner.adres"),
    Holds("organizacje.*.email", "partner.email"),
    Holds("organizacje.*.telefon", "partner.telefon"),
    Holds("organizacje.*.reprezentanci", "partner.reprezentanci"),
    Holds("organizacje.*.kontakt", "partner.kontakt"),
    Holds("model", "sprawa.model"),
    Holds("komorka", "diagnoza.komorka", usual=True),
    Holds("kontakt", "diagnoza.kontakt", usual=True),
)
