"""The report on the programme of a year computed from the cases of that year, each number with its source."""

from wkus_docs.case.annual.report import YearlyReport, yearly_report

__all__ = ["YearlyReport", "yearly_report"]
