#!/usr/bin/env bash
# Pakiety systemu, których nie zainstaluje pip. Wywołuje go Makefile.
#   tools/setup.sh venv PYTHON    to, czego potrzebuje środowisko Pythona
#   tools/setup.sh test PYTHON    to, czego potrzebują testy
set -euo pipefail

packages=()

need_python() {
    local python=$1
    if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "Potrzebny jest Python 3.11 lub nowszy. Wskaż go, np.: make demo PYTHON=/usr/bin/python3.12" >&2
        exit 1
    fi
    "$python" -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
}

has_font() {
    find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" "${HOME:-/root}/.local/share/fonts" \
        -iname "$1*" -print -quit 2>/dev/null | grep -q .
}

has_calc() {
    local office
    office=$(readlink -f "$(command -v soffice)") && [ -e "${office%/*}/libsclo.so" ]
}

need_office() {
    command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui)
    /usr/bin/python3 -I -c 'import uno' 2>/dev/null || packages+=(python3-uno)
    has_calc || packages+=(libreoffice-calc-nogui)
    has_font carlito || packages+=(fonts-crosextra-carlito)
    has_font dejavusans || packages+=(fonts-dejavu-core)
    command -v pdftotext >/dev/null && command -v pdftoppm >/dev/null || packages+=(poppler-utils)
}

install_packages() {
    [ ${#packages[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "Instaluję pakiety systemu: ${packages[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends "${packages[@]}"
        return
    fi
    {
        echo "Brakuje pakietów systemu: ${packages[*]}"
        echo "W Debianie i Ubuntu zainstaluje je administrator poleceniem:"
        echo "    sudo apt-get update && sudo apt-get install --no-install-recommends ${packages[*]}"
    } >&2
    exit 1
}

case ${1:-} in
    venv) need_python "${2:-}"; install_packages ;;
    test) need_python "${2:-}"; need_office; install_packages ;;
    *) echo "Użycie: tools/setup.sh venv|test …" >&2; exit 2 ;;
esac
