"""The multi-year forecast behind an act that binds several budgets: its limits, and that it came first."""

from wkus_docs import paths
from wkus_docs.document import ClassRule, Findings, Found, Part, error, rule
from wkus_docs.law import acts
from wkus_docs.law.act import Provision
from wkus_docs.paths import Where
from wkus_docs.polish.zapis import data_slownie, kwota_zapis

_UFP = acts["ufp"]


def grant_fits_the_limits(years: str, amounts: str, *, what: str) -> ClassRule:
    """Make the rule that a grant stays, in each of its years, within the limit under „upowaznienie”.

    ``years`` and ``amounts`` run side by side; ``what`` awards the grant, in the nominative.
    """

    @rule(_UFP["art. 226 ust. 3 pkt 4"], _UFP["art. 228 ust. 1 pkt 1"])
    def check(part: Part) -> Findings:
        """Dotacja każdego roku mieści się w limicie przedsięwzięcia."""
        limits = {item.rok: item.kwota for item in paths.value(part, "upowaznienie.limity")}
        for (_, year), (_, amount) in zip(paths.each(part, years), paths.each(part, amounts), strict=True):
            limit = limits.get(year)
            if limit is None:
                yield error(
                    ("upowaznienie", "limity"),
                    f"Przedsięwzięcie nie ma limitu na {year} r., a {what} przyznaje na ten rok "
                    f"{kwota_zapis(amount)}.",
                    hint="Dopisz limit z załącznika do wieloletniej prognozy finansowej.",
                )
            elif amount > limit:
                yield error(
                    ("upowaznienie", "limity"),
                    f"Dotacja na {year} r. to {kwota_zapis(amount)}, a limit wynosi {kwota_zapis(limit)}.",
                    hint="Zmniejsz dotację albo poczekaj na zmianę prognozy przez radę.",
                )

    return check


def forecast_precedes(
    act: Where,
    *,
    forecast: str,
    what: str,
    found: Found = error,
    provisions: tuple[Provision, ...] = (_UFP["art. 228 ust. 1"],),
) -> ClassRule:
    """Make the rule that the forecast was adopted no later than an act that relies on it.

    ``act`` is the day of the act, ``forecast`` that of the resolution, ``what`` the act is, in the nominative.
    """

    @rule(*provisions)
    def check(part: Part) -> Findings:
        """Uchwałę w sprawie prognozy podjęto najpóźniej w dniu aktu, który się na niej opiera."""
        day, adopted = paths.value(part, act), paths.value(part, forecast)
        if day is not None and adopted is not None and adopted > day:
            yield found(
                paths.loc(forecast),
                f"Uchwałę w sprawie prognozy podjęto {data_slownie(adopted)}, a {what} ma datę {data_slownie(day)}",
                hint="Poczekaj na uchwałę albo popraw jedną z dat.",
            )

    return check
