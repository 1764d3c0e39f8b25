package dev.readiness;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules that promise something to whoever embeds them, and the packages that they export to everybody. */
enum Api {
    CRITERIA("../../criteria"),
    CORE("../core"),
    AUTHOR("../author"),
    REPORT("../report"),
    OFFICE("../office");

    private static final Pattern EXPORTED = Pattern.compile("^\\s*exports ([\\w.]+);", Pattern.MULTILINE);

    private final Path folder;

    Api(String folder) {
        this.folder = Path.of(folder);
    }

    /** What is committed of it. */
    Path list() {
        return folder.resolve("api.txt");
    }

    /** The packages of all modules. */
    static Set<String> packages() {
        return Arrays.stream(values())
                .flatMap(module -> module.exported().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of this one. */
    Set<String> exported() {
        return EXPORTED.matcher(read(folder.resolve("src/main/module/module-info.java")))
                .results()
                .map(MatchResult::group)
                .map(line -> EXPORTED.matcher(line).replaceAll("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types that others can name, in order. */
    static List<Class<?>> types(Set<String> packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(type -> packages.contains(type.getPackageName()))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::reflect)
                        .filter(Signatures::isOpen)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    /** Whether the comment of a package says that it is no API. */
    static boolean saysThatItIsInside(String name) {
        return Arrays.stream(values())
                .flatMap(module -> module.comment(name).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no package-info.java"))
                .contains("/**\n * Inside: no API");
    }

    /** What is written above a package of this module. */
    Optional<String> comment(String name) {
        Path file =
                folder.resolve("src/main/java").resolve(name.replace('.', '/')).resolve("package-info.java");
        return Stream.of(file).filter(Files::exists).map(Api::read).findFirst();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
