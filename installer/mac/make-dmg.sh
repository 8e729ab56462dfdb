#!/bin/sh
# Makes a .dmg with its own Java. Run on macOS with JDK 17, after: mvn -B -q -DskipTests package
# The result is not signed: macOS asks before it opens it for the first time.
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
# A version that begins with 0 is refused by macOS.
jpackage --type dmg --name PetaPam --app-version "$(echo "$version" | sed "s/^0\./1.0./;s/^\([0-9]*\.[0-9]*\.[0-9]*\).*/\1/")" --dest "$out" --input "$out/input" \
    --main-jar "petapam-$version.jar" --main-class id.petapam.app.Main \
    --java-options -Xmx384m --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options '-Dpetapam.home=$APPDIR' \
    --add-modules java.base,java.desktop,java.logging,java.sql,java.xml,java.naming,java.management,java.scripting,jdk.unsupported,jdk.charsets,jdk.localedata
rm -rf "$out/input"
