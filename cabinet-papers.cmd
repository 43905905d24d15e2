@echo off
rem Cabinet Papers' launcher for Windows: finds a Java 21 or newer, builds the program when its sources are newer, and
rem runs it.
rem
rem CABINET_PAPERS_JAVA_HOME  the JDK to use; else JAVA_HOME, the PATH and the usual places, the newest first
rem CABINET_PAPERS_JAVA_OPTS  further options for Java
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\cabinet-papers.jar"

set "java_home="
set "java_version=0"
if defined CABINET_PAPERS_JAVA_HOME call :consider "%CABINET_PAPERS_JAVA_HOME%"
if not defined java_home if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java_home call :search
if not defined java_home (
    echo cabinet-papers: there is no JDK 21 or newer on this machine. 1>&2
    echo cabinet-papers: Install one ^(README.md says how^), or name its folder in JAVA_HOME. 1>&2
    exit /b 69
)

set "stale="
if not exist "%jar%" set "stale=yes"
if not defined stale if exist "%home%\src\main" call :compare
if defined stale call :build
if defined stale if errorlevel 1 exit /b 69

rem The cache serves only a Java that is told what it was told when the cache was made.
set "flags=-XX:+UseSerialGC -Xmn40m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true"
set "cache=%home%\target\start-windows-%java_full%"
set "use="
if %java_version% GEQ 25 (
    set "make=-XX:AOTCacheOutput="
    set "with=-XX:AOTCache="
    set "quiet=-Xlog:aot*=off"
) else (
    set "make=-XX:ArchiveClassesAtExit="
    set "with=-XX:SharedArchiveFile="
    set "quiet=-Xlog:cds*=off"
)
rem A command that only prints help needs no cache, and makes none.
set "runs="
if /i "%~1"=="run" set "runs=yes"
for %%o in ("" -h --help -V --version) do if "%~2"=="%%~o" set "runs="
if defined runs if not exist "%cache%" call :train
if /i "%~1"=="run" set "use=yes"
if /i "%~1"=="check" set "use=yes"
if not exist "%cache%" set "use="
if defined use for %%f in ("%cache%") do if %%~zf equ 0 set "use="

if defined use (
    "%java_home%\bin\java.exe" %flags% "%with%%cache%" "%quiet%" %CABINET_PAPERS_JAVA_OPTS% "-Dcabinetpapers.home=%home%" -jar "%jar%" %*
) else (
    "%java_home%\bin\java.exe" %flags% %CABINET_PAPERS_JAVA_OPTS% "-Dcabinetpapers.home=%home%" -jar "%jar%" %*
)
exit /b %errorlevel%

:search
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%d in ("%%~dp$PATH:j..") do call :consider "%%~fd"
for /d %%d in (
    "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*"
) do call :consider "%%~fd"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~fd\current"
exit /b 0

rem Takes a JDK if it is newer than what was found so far. Its release file tells the version.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "full="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "full=%%~v"
if not defined full exit /b 0
for /f "tokens=1 delims=.-+_" %%m in ("%full%") do set "major=%%m"
if %major% LSS 21 exit /b 0
if %major% LEQ %java_version% exit /b 0
set "java_home=%~1"
set "java_version=%major%"
set "java_full=%full%"
exit /b 0

rem Is any source newer than the program?
:compare
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTime; $new = Get-ChildItem -Recurse -File -LiteralPath ($env:home + '\src\main'), ($env:home + '\pom.xml') | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
if errorlevel 1 set "stale=yes"
exit /b 0

:build
echo Building Cabinet Papers (once; it may take a few minutes) ... 1>&2
if not exist "%home%\target" mkdir "%home%\target"
set "maven=%home%\mvnw.cmd"
where /q mvn.cmd && set "maven=mvn.cmd"
pushd "%home%"
set "JAVA_HOME=%java_home%"
call "%maven%" -q -B -Plauncher -DskipTests package > "%home%\target\build.log" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
    type "%home%\target\build.log" 1>&2
    echo cabinet-papers: the program could not be built; Maven's own words stand above. 1>&2
    echo cabinet-papers: The first build needs an internet connection. 1>&2
    exit /b 1
)
del /q "%home%\target\start-windows-*" 2>nul
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"
exit /b 0

rem Runs the sample job out of sight. An empty cache says that this Java makes none.
:train
echo Preparing a fast start (once) ... 1>&2
rmdir /s /q "%home%\target\training" 2>nul
"%java_home%\bin\java.exe" %flags% "%make%%cache%.part" "-Dcabinetpapers.home=%home%" -jar "%jar%" run "%home%\jobs\quarter-end.yaml" --out "%home%\target\training\out" --database "%home%\target\training\database" >nul 2>&1 <nul
rmdir /s /q "%home%\target\training" 2>nul
if not exist "%cache%.part" type nul > "%cache%.part"
move /y "%cache%.part" "%cache%" >nul
exit /b 0
