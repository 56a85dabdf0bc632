@echo off
rem Runs the galley command of the folder above this one.
rem Options for the JVM go into GALLEY_OPTS, e.g. set GALLEY_OPTS=-Xmx64m
setlocal
set "GALLEY_HOME=%~dp0.."

set "GALLEY_JAVA=%GALLEY_HOME%\runtime\bin\java.exe"
if exist "%GALLEY_JAVA%" goto run
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
    echo galley: no Java 17 or newer found; install Java, or set JAVA_HOME to where it is 1>&2
    exit /b 2
)

:run
"%GALLEY_JAVA%" -XX:+UseSerialGC -Xshare:auto %GALLEY_OPTS% -cp "%GALLEY_HOME%\galley-cli.jar" dev.galley.cli.Main %*
exit /b %ERRORLEVEL%
