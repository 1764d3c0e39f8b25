@echo off
rem Starts readiness with the Java that comes with it, if one does, that of JAVA_HOME, or else the one on the path.
setlocal
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAR=%HOME_DIR%\lib\readiness-cli.jar"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA_HOME=%HOME_DIR%\runtime"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

rem The archive of loaded classes for this very Java, if there is one; if not, the command has it made after its work.
set "OPTION=-Xshare:auto"
set "TUNING="
set "WANTED="
if /i "%READINESS_CACHE%"=="off" goto start
if not defined READINESS_CACHE set "READINESS_CACHE=%HOME_DIR%\cache"
set "RELEASE="
if defined JAVA_HOME set "RELEASE=%JAVA_HOME%\release"
if not defined JAVA_HOME for %%I in (java.exe) do set "RELEASE=%%~dp$PATH:I..\release"
if not exist "%RELEASE%" goto start
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_RUNTIME_VERSION "%RELEASE%"`) do set "VERSION=%%~V"
if not defined VERSION goto start
set "ARCHIVE=%READINESS_CACHE%\%VERSION%"
set "MADE="
set "SIZE="
if exist "%ARCHIVE%.jar" (set /p MADE= & set /p SIZE=) <"%ARCHIVE%.jar"
if not exist "%ARCHIVE%" goto wanted
if /i not "%MADE%"=="%JAR%" goto wanted
for %%I in ("%ARCHIVE%") do if not "%%~zI"=="%SIZE%" goto start
rem What an AOT cache says of the training is not wanted; what is rarely run is not worth compiling at all.
set "OPTION=-XX:AOTCache=%ARCHIVE%"
if "%VERSION:~0,2%" equ "25" set "TUNING=-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
if "%VERSION:~0,2%" geq "25" goto start
set "OPTION=-XX:SharedArchiveFile=%ARCHIVE%"
goto start
:wanted
set "WANTED=%ARCHIVE%"

:start
rem Two collectors would stop Java: one that somebody names goes before ours.
set "COLLECTOR=-XX:+UseSerialGC"
set "GIVEN=%JAVA_TOOL_OPTIONS%%JDK_JAVA_OPTIONS%%_JAVA_OPTIONS%%READINESS_JAVA_OPTS%"
if not defined GIVEN goto run
if not "%GIVEN:GC=%"=="%GIVEN%" set "COLLECTOR="
rem Java ends with 1 where it can't start, which would pass for a gate that is not met.
"%JAVA%" %COLLECTOR% -XX:TieredStopAtLevel=1 %READINESS_JAVA_OPTS% -cp "%JAR%" dev.readiness.cli.Starts && goto run
echo readiness: Java did not start; check JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS, READINESS_JAVA_OPTS, memory, and that Java is 17 or later >&2
exit /b 2
:run
"%JAVA%" %COLLECTOR% -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=2 -XX:-UsePerfData "%OPTION%" %TUNING% -Xlog:disable "-Dreadiness.archive=%WANTED%" %READINESS_JAVA_OPTS% -cp "%JAR%" dev.readiness.cli.Main %*
exit /b %ERRORLEVEL%
