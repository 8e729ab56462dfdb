@echo off
rem Starts PetaPam from the portable folder, from any directory and from a path with spaces.
setlocal
for %%I in ("%~dp0..") do set "PETAPAM_HOME=%%~fI"
if defined PETAPAM_JAVA (
    set "JAVA=%PETAPAM_JAVA%"
) else if exist "%PETAPAM_HOME%\runtime\bin\java.exe" (
    set "JAVA=%PETAPAM_HOME%\runtime\bin\java.exe"
) else if exist "%JAVA_HOME%\bin\java.exe" (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java"
)
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%" (
    echo PetaPam memerlukan Java 17 atau lebih baru. 1>&2
    exit /b 3
)
"%JAVA%" -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dpetapam.home=%PETAPAM_HOME%" -cp "%PETAPAM_HOME%\lib\*" id.petapam.app.Main %*
exit /b %ERRORLEVEL%
