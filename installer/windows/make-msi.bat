@echo off
rem Makes an installer for one user, without the rights of an administrator. Run on Windows with JDK 17, after:
rem   mvn -B -q -DskipTests package
rem An .msi needs the WiX Toolset 3; without it: make-msi.bat app-image (a folder that runs by itself).
setlocal
cd /d "%~dp0..\.."
set "TYPE=%~1"
if not defined TYPE set "TYPE=msi"
set "OUT=target\installer"
if exist "%OUT%" rmdir /s /q "%OUT%"
mkdir "%OUT%\input"
copy /y target\petapam\lib\*.jar "%OUT%\input" >nul || exit /b 1
xcopy /e /i /q target\petapam\data "%OUT%\input\data" >nul || exit /b 1
xcopy /e /i /q target\petapam\panduan "%OUT%\input\panduan" >nul || exit /b 1
copy /y COPYING "%OUT%\input" >nul || exit /b 1
set "MORE="
if "%TYPE%"=="msi" set "MORE=--win-per-user-install --win-menu --win-shortcut --win-dir-chooser --license-file COPYING"
for %%J in (target\petapam\lib\petapam-*.jar) do set "JAR=%%~nxJ"
for /f "tokens=2 delims=-" %%V in ("%JAR:.jar=%") do set "VERSION=%%V"
jpackage --type %TYPE% --name PetaPam --app-version %VERSION% --vendor PetaPam --dest "%OUT%" --input "%OUT%\input" --main-jar %JAR% --main-class id.petapam.app.Main --java-options -Xmx384m --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options "-Dpetapam.home=$APPDIR" --add-modules java.base,java.desktop,java.logging,java.sql,java.xml,java.naming,java.management,java.scripting,jdk.unsupported,jdk.charsets,jdk.localedata %MORE%
exit /b %ERRORLEVEL%
