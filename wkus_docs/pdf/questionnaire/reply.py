"""The answers of one person, read from a questionnaire that came back. The file may be anybody's."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from wkus_docs.carried_data import checksum
from wkus_docs.errors import InputError, Loc
from wkus_docs.pdf.forms.field_reading import ReadField, read_fields
from wkus_docs.pdf.forms.form_id import FormId
from wkus_docs.pdf.forms.reading import opened_form, refusal
from wkus_docs.pdf.questionnaire.sheet import SIDE, Sheet
from wkus_docs.pdf.questionnaire.study import Study

_OURS = "Podaj ankietę, która powstała poleceniem: wkus formularz … --dla-osoby."


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as the form asks it, and its answers: codes, and what people see; none for own words."""

    name: str
    words: str
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What one person answered: codes of answers, or own words, by the names of the questions.

    ``faults`` are questions that do not count, with the reason; they have no answer.
    """

    mark: FormId
    asked: tuple[AskedQuestion, ...]
    answers: dict[Loc, str]
    faults: tuple[str, ...] = field(default=())

    @property
    def checksum(self) -> str:
        """Check sum of the questions."""
        return checksum(self.mark.asked.encode())

    def answers_in_words(self) -> Iterator[tuple[str, str]]:
        """Yield every question with the answer as people see it; nothing where there is none."""
        texts = {".".join(map(str, loc)): text for loc, text in self.answers.items()}
        for one in self.asked:
            text = texts.get(one.name, "")
            yield one.words, one.answers.get(text, text)


def is_questionnaire(pdf: bytes) -> bool:
    """Whether a file is a questionnaire of ours for one person; never raises."""
    try:
        with opened_form(pdf) as (_, mark):
            return bool(mark.asked)
    except InputError:
        return False


def read(pdf: bytes) -> Reply:
    """Return the answers on a questionnaire.

    Raises InputError for a file that is no form of ours, is damaged or locked, and for a form of a whole
    document.
    """
    with opened_form(pdf) as (file, mark):
        if not mark.asked:
            raise refusal("To formularz danych dokumentu, a nie ankieta jednej osoby.", _OURS)
        asked = tuple(_asked(mark.asked))
        return _reply(mark, asked, {one.name: one for one in read_fields(file)})


def belonging(study: Study, reply: Reply) -> Reply:
    """Return the reply when it answers the questions of the study. Raises InputError when it does not."""
    if reply.mark.document != study.kind.slug or reply.mark.study != study.checksum:
        raise refusal("To ankieta innego badania.", "Policz ją z plikiem, z którego powstała.")
    sums = [sheet.checksum for sheet in study.sheets()]
    if reply.checksum not in sums:
        fault = f"Ankieta ma inne pytania (suma {reply.checksum}) niż plik z danymi ({', '.join(sums)})."
        raise refusal(
            fault, "Policz ją z plikiem, z którego powstała; pytań nie zmienia się w czasie badania."
        )
    if not reply.answers:
        raise refusal("W ankiecie niczego nie zaznaczono.", "Sprawdź, czy to nie pusty formularz.")
    if study.adults.questions[0].loc == (SIDE,) and (SIDE,) not in reply.answers:
        fault = "Nie wskazano strony (samorząd albo organizacja), więc nie wiadomo, po której stronie ją policzyć."
        raise refusal(fault, "Takiej ankiety się nie liczy; napisz o niej w zestawieniu.")
    return reply


def sheet_of(study: Study, reply: Reply) -> Sheet:
    """Return the sheet that a reply belonging to the study was given on."""
    return next(sheet for sheet in study.sheets() if sheet.checksum == reply.checksum)


def _asked(text: str) -> Iterator[AskedQuestion]:
    for name, words, answers in json.loads(text):
        yield AskedQuestion(str(name), str(words), {str(code): str(shown) for code, shown in answers})


def _reply(mark: FormId, asked: tuple[AskedQuestion, ...], fields: dict[str, ReadField]) -> Reply:
    answers: dict[Loc, str] = {}
    faults: list[str] = []
    for one in asked:
        given = fields.get(one.name)
        if given is None or not given.text:
            continue
        if given.doubled:
            faults.append(f"„{one.words}”: zaznaczono dwie odpowiedzi, a może być jedna.")
        elif one.answers and given.text not in one.answers:
            faults.append(f"„{one.words}”: nie ma odpowiedzi „{given.text[:60]}”.")
        else:
            answers[given.loc] = given.text
    return Reply(mark, asked, answers, tuple(faults))
