#!/bin/sh
# Makes a .deb with its own Java: mvn -B -q -DskipTests package && installer/linux/make-deb.sh
# Needs jpackage (JDK 17), dpkg-deb and fakeroot. The result is in target/installer/.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml | head -1)
out=target/installer
rm -rf "$out"
mkdir -p "$out/input"
cp target/petapam/lib/*.jar "$out/input/"
cp -r target/petapam/data "$out/input/data"
cp -r target/petapam/panduan "$out/input/panduan"
cp COPYING "$out/input/"

type=${1:-deb}
set -- --type "$type" --name petapam --app-version "$version" --dest "$out" --input "$out/input" \
    --main-jar "petapam-$version.jar" --main-class id.petapam.app.Main \
    --java-options -Xmx384m --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options '-Dpetapam.home=$APPDIR' \
    --add-modules java.base,java.desktop,java.logging,java.sql,java.xml,java.naming,java.management,java.scripting,jdk.unsupported,jdk.charsets,jdk.localedata
if [ "$type" = deb ]; then
    set -- "$@" --linux-package-name petapam --linux-shortcut --linux-menu-group Office \
        --linux-package-deps "libgtk-3-0, libgl1, libxtst6, libxxf86vm1, libfreetype6, libfontconfig1, libpangoft2-1.0-0" \
        --license-file COPYING --description "Offline map planner for the security of polling stations" \
        --vendor PetaPam
fi
jpackage "$@"
rm -rf "$out/input"
ls -l "$out"
