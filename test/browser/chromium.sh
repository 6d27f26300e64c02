#!/bin/sh
# Finds a Chromium for the browser tests, or installs Debian's. Prints nothing when one is there.
set -u

found() {
  [ -n "${CHROMIUM_PATH:-}" ] && [ -x "${CHROMIUM_PATH}" ] && return 0
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

if [ -n "${CHROMIUM_PATH:-}" ] && [ ! -x "${CHROMIUM_PATH}" ]; then
  echo "CHROMIUM_PATH is ${CHROMIUM_PATH}, and no program is there." >&2
  exit 1
fi
found && exit 0

if command -v apt-get >/dev/null 2>&1; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  if [ -z "$as_root" ] || command -v sudo >/dev/null 2>&1; then
    echo "No Chromium here: installing Debian's chromium and fonts-noto-cjk." >&2
    $as_root apt-get update -qq >&2 &&
      $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >&2
    found && exit 0
  fi
fi

cat >&2 <<'WORDS'
The browser tests need Chromium, and it could not be installed.
Either install it (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-cjk),
or set CHROMIUM_PATH to a Chromium or Chrome that is there, and run npm test again.
WORDS
exit 1
