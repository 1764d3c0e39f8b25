package dev.readiness.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The folders of the user's own rubrics; every command takes them, whatever it is about. */
final class RubricFolders {
    @Option(names = "--rubrics", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--allow-weaker", scope = ScopeType.INHERIT)
    private boolean allowWeaker;

    boolean allowWeaker() {
        return allowWeaker;
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
