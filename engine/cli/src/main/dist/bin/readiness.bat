@echo off
rem Starts readiness with the Java of JAVA_HOME, or else the one on the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %READINESS_JAVA_OPTS% -cp "%HOME_DIR%\lib\readiness-cli.jar" dev.readiness.cli.Main %*
exit /b %ERRORLEVEL%
