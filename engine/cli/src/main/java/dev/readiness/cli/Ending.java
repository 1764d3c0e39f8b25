package dev.readiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The ending of a file's name, by which people and programs take a file for what it is not. */
final class Ending {
    /** What a submission is not written as: a text of YAML under such a name is opened by nobody. */
    private static final List<String> NO_YAML = List.of(
            ".json", ".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".et", ".ods", ".csv", ".docx", ".doc", ".wps", ".odt",
            ".pdf", ".html", ".htm", ".zip");

    private static final String WORKBOOK = ".xlsx";

    private Ending() {}

    /** Whether YAML may be written to {@code file}. */
    static boolean fitsYaml(Path file) {
        return NO_YAML.stream().noneMatch(name(file)::endsWith);
    }

    /** Whether a workbook may be written to {@code file}. */
    static boolean fitsWorkbook(Path file) {
        return name(file).endsWith(WORKBOOK);
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
