package dev.readiness.cli;

import dev.readiness.author.build.CompilerJars;
import dev.readiness.author.build.RuleCompiler;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what compiles rules: in the distribution's {@code lib/author}, which no other command loads. */
final class RuleCompilers {
    private static final String COMPILERS = "author";
    private static final String JAR = ".jar";

    private RuleCompilers() {}

    /** The compiler, if there is one. */
    static Optional<RuleCompiler> find() {
        Path lib = here();
        Path compilers = lib.resolve(COMPILERS);
        if (!Files.isDirectory(compilers)) {
            return CompilerJars.ofClassPath();
        }
        List<Path> jars = new ArrayList<>(jars(lib));
        jars.addAll(jars(compilers));
        return CompilerJars.of(jars);
    }

    private static Path here() {
        try {
            Path code = Path.of(RuleCompilers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of the program must be a path.", e);
        }
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
