@echo off
rem Runs the galley command from a checkout, and builds first what is missing or older than its sources.
rem Options for the JVM go into GALLEY_OPTS, e.g. set GALLEY_OPTS=-Xmx64m
setlocal
set "GALLEY_HOME=%~dp0"
set "GALLEY_JAR=%GALLEY_HOME%cli\target\galley-cli.jar"

set "GALLEY_JAVA=java"
if not defined JAVA_HOME goto haveJava
set "GALLEY_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%GALLEY_JAVA%" goto haveJava
echo galley: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it; set it to a JDK 17 or newer 1>&2
exit /b 2

:haveJava
rem Java 8 does not know --version either.
"%GALLEY_JAVA%" --version >nul 2>&1
if errorlevel 1 (
    echo galley: no Java 17 or newer found; install a JDK, or set JAVA_HOME to one 1>&2
    exit /b 2
)
set "GALLEY_MAJOR="
for /f "tokens=2" %%v in ('""%GALLEY_JAVA%" --version"') do if not defined GALLEY_MAJOR for /f "delims=.-+" %%m in ("%%v") do set "GALLEY_MAJOR=%%m"
if not defined GALLEY_MAJOR goto versionChecked
if %GALLEY_MAJOR% LSS 17 (
    echo galley: %GALLEY_JAVA% is Java %GALLEY_MAJOR%; Galley needs 17 or newer, so set JAVA_HOME 1>&2
    exit /b 2
)

:versionChecked

rem Asking for the version builds nothing, unless there is nothing to ask.
if not exist "%GALLEY_JAR%" goto build
if "%~1"=="--version" goto run
if "%~1"=="-V" goto run
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:GALLEY_JAR).LastWriteTime; $stamp = Get-Item -LiteralPath ($env:GALLEY_JAR + '.built') -ErrorAction SilentlyContinue; if ($stamp -and $stamp.LastWriteTime -gt $jar) { $jar = $stamp.LastWriteTime }; $sources = @(Get-Item -Path (Join-Path $env:GALLEY_HOME 'pom.xml'), (Join-Path $env:GALLEY_HOME '*\pom.xml')) + @(Get-ChildItem -Path (Join-Path $env:GALLEY_HOME '*\src\main') -Recurse -File); if ($sources | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run

:build
echo galley: building (first use, or sources have changed) ... 1>&2
pushd "%GALLEY_HOME%"
if not exist cli\target mkdir cli\target
rem The time before the build: what is edited while it runs is built the next time.
type nul >"%GALLEY_JAR%.new"
call mvnw.cmd -B -ntp -q -Dmaven.test.skip=true -Dmaven.javadoc.skip=true -Dmaven.source.skip=true -pl cli -am package 1>&2
if errorlevel 1 (
    popd
    echo galley: the build failed; its messages are above 1>&2
    exit /b 2
)
popd
move /y "%GALLEY_JAR%.new" "%GALLEY_JAR%.built" >nul

:run
"%GALLEY_JAVA%" -XX:+UseSerialGC -Xshare:auto %GALLEY_OPTS% -cp "%GALLEY_JAR%" dev.galley.cli.Main %*
exit /b %ERRORLEVEL%
