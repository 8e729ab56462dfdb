#!/bin/sh
# Makes data/region/sumsel.gpkg from its pinned sources. See data/README.md.
#   data/region/build.sh            (writes into the checkout; intermediate files in target/region)
# Needs: JDK 17, Maven, npm, and the Debian packages gmt 6.4.0 and gmt-gshhg-full 2.3.7.
# The same sources give the same bytes.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work="$root/target/region"
mkdir -p "$work"

gshhg=$(dpkg-query -W -f '${Version}' gmt-gshhg-full)
case "$gshhg" in
    2.3.7-*) ;;
    *) echo "gmt-gshhg-full 2.3.7 is wanted, $gshhg is installed" >&2; exit 1 ;;
esac

# Whole bins of one degree, so that lines are not cut elsewhere.
frame=-R100/109/-7/0
(cd "$work" && gmt pscoast $frame -Df -M -W > shore.txt && gmt pscoast $frame -Df -M -Ia > rivers.txt)

cp "$here/sources/package.json" "$here/sources/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)

cd "$root"
mvn -B -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java \
    -Dexec.classpathScope=test \
    -Dexec.mainClass=id.petapam.region.build.BuildRegion \
    -Dexec.arguments="$work,$here/sources,$work/sumsel.gpkg,$work/sumsel.png"
mv "$work/sumsel.gpkg" "$here/sumsel.gpkg"
sha256sum "$here/sumsel.gpkg"
echo "A picture to look at: $work/sumsel.png"
