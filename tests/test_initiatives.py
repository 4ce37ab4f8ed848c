"""A case of several local initiatives: a contract is compared with the request of its own mark, and ends as it should."""

from case_folders import change, folder_of

from wkus_docs.case import Case

REQUEST, CONTRACT = "wniosek_inicjatywa_lokalna", "umowa_inicjatywa_lokalna"
REGISTER = "plik: sprawa\nprocedura: inicjatywa_lokalna\n"


def case_of(path):
    return folder_of(path / "sprawa", [REQUEST, CONTRACT], REGISTER)


def test_the_contract_quotes_its_request(tmp_path):
    folder = case_of(tmp_path)
    assert Case(folder).between() == ()
    change(folder, CONTRACT, "data_wniosku: 4 marca 2027", "data_wniosku: 3 marca 2027")
    (told,) = Case(folder).between()
    assert told.rule == "sprawa.inicjatywa_lokalna.data_wniosku"


def test_another_initiative_of_the_case_says_nothing_of_this_one(tmp_path):
    folder = case_of(tmp_path)
    other = (folder / f"{REQUEST}.yaml").read_text(encoding="utf-8")
    other = other.replace("RSS.0541.1.2027", "RSS.0541.2.2027").replace("Zielony zakątek", "Czysty brzeg")
    other = other.replace("data_wniosku: 4 marca 2027", "data_wniosku: 2 marca 2027")
    (folder / "drugi.yaml").write_text(other, encoding="utf-8")
    assert Case(folder).between() == ()


def test_a_request_that_is_refused_ends_the_case(tmp_path):
    folder = case_of(tmp_path)
    (folder / f"{CONTRACT}.yaml").unlink()
    change(folder, REQUEST, "rozstrzygniecie: uwzgledniony", "rozstrzygniecie: nieuwzgledniony")
    taken = {one.krok.id: one.dotyczy for one in Case(folder).procedure.kroki_dla(_documents(folder))}
    assert taken["nieuwzgledniony"] is True
    assert taken["umowa"] is False


def _documents(folder):
    return {REQUEST: [Case(folder).document(REQUEST).document]}
