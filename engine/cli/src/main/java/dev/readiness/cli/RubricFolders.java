package dev.readiness.cli;

import static dev.readiness.cli.Syntax.option;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ScopeType;

/** The folders of the user's own rubrics; every command takes them, whatever it is about. */
final class RubricFolders {
    private List<Path> folders = new ArrayList<>();

    private boolean allowWeaker;

    private boolean trustRules;

    /** Has a command take these. */
    void declare(Syntax syntax) {
        syntax.many(
                option("--rubrics").paramLabel("DIR").scopeType(ScopeType.INHERIT),
                Path.class,
                value -> folders = value);
        syntax.flag(option("--allow-weaker").scopeType(ScopeType.INHERIT), value -> allowWeaker = value);
        syntax.flag(option("--trust-rules").scopeType(ScopeType.INHERIT), value -> trustRules = value);
    }

    boolean allowWeaker() {
        return allowWeaker;
    }

    /** Whether rules of the rubrics' own may run. */
    boolean trustRules() {
        return trustRules || Boolean.parseBoolean(System.getenv("READINESS_TRUST_RULES"));
    }

    /** Those named on the command line, or else in the environment. */
    List<Path> all() {
        return folders.isEmpty() ? ofEnvironment() : folders;
    }

    private static List<Path> ofEnvironment() {
        String named = System.getenv("READINESS_RUBRICS");
        if (named == null) {
            return List.of();
        }
        return Arrays.stream(named.split(File.pathSeparator))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }
}
