#!/usr/bin/env bash
# Makes static/fonts from the published font packages. Run by hand when a font changes; the outputs are committed. On Debian: apt install python3-fonttools unicode-data fonts-hanazono
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for face in serif sans; do
	npm pack --silent "@expo-google-fonts/noto-$face-sc@0.4.3" >/dev/null
	mkdir "$face" && tar -xzf expo-google-fonts-noto-"$face"-sc-*.tgz -C "$face" --strip-components=1
done
/usr/bin/python3 "$here/build.py" "$here/../../static/fonts" /usr/share/unicode serif sans /usr/share/fonts/truetype/hanazono
cp serif/LICENSE* "$here/../../static/fonts/" 2>/dev/null || true
cp /usr/share/doc/fonts-hanazono/copyright "$here/../../static/fonts/LICENSE_HANAZONO"
cd "$here/../.." && npx prettier --write "$here/../../src/lib/brief/rare.json"
