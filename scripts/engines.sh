#!/bin/sh
# Puts the browsers there that the tests are tried in, and a display that nobody sees, where they are missing.
# Plain shell: it has to run before anything is installed.
set -u

has() { command -v "$1" >/dev/null 2>&1; }

# One at a time: in CI it begins beside the packages, and before the tests begin somebody asks once more and so waits.
if [ -z "${ALONE:-}" ] && has flock; then
  ALONE=yes exec flock -o "${TMPDIR:-/tmp}/face-twitch-engines.lock" sh "$0"
fi
has_mini_browser() {
  ls /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/lib*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser 2>/dev/null | grep -q .
}

has_module() {
  ls /usr/lib/speech-dispatcher-modules/sd_espeak-ng /usr/lib/*/speech-dispatcher-modules/sd_espeak-ng 2>/dev/null | grep -q .
}

missing_browsers() {
  has chromium || has chromium-browser || has google-chrome || has google-chrome-stable || [ -x "${CHROMIUM:-}" ] ||
    printf 'chromium '
  has firefox-esr || has firefox || [ -x "${FIREFOX:-}" ] || printf 'firefox-esr '
  { has WebKitWebDriver && has_mini_browser; } || printf 'webkit2gtk-driver '
  { has Xvfb && has xauth; } || printf 'xvfb xauth '
}

# Chromium without its window: not needed, and quicker for most journeys.
missing_shell() {
  has chromium-headless-shell || printf 'chromium-headless-shell '
}

missing_voices() {
  # Voices for what is read aloud: a test starts them for itself, without a sound.
  { has speech-dispatcher && has espeak-ng && has_module; } ||
    printf 'speech-dispatcher speech-dispatcher-espeak-ng espeak-ng libspeechd2 '
}

missing() {
  missing_browsers
  missing_voices
}

packages=$(missing)
if [ -n "$packages$(missing_shell)" ] && [ "$(id -u)" = 0 ] && has apt-get; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  # Apart: where there are no voices, or an older Debian has no shell, there are browsers all the same.
  for group in "$(missing_browsers)" "$(missing_voices)" "$(missing_shell)"; do
    # shellcheck disable=SC2086 -- one word for each package
    [ -z "$group" ] || apt-get install -q -y --no-install-recommends $group
  done
  packages=$(missing)
fi

if [ -n "$packages" ]; then
  echo "Not all engines are here. On Debian install, as root: apt-get install --no-install-recommends $packages" >&2
  echo "Elsewhere: Chromium, Firefox, WebKitGTK with WebKitWebDriver, MiniBrowser and Xvfb; speech-dispatcher with espeak-ng." >&2
  exit 1
fi
echo 'Chromium, Firefox, WebKitGTK and voices of espeak-ng are here.'
