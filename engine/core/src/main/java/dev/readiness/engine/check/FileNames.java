package dev.readiness.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the names of files tell of them. */
final class FileNames {
    private static final List<String> TEXTS = List.of(".yaml", ".yml", ".json", ".jsonl", ".ndjson");
    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".et", ".ods");

    /** Spreadsheet programs put such a file beside one that is open. */
    private static final String OPEN = "~$";

    /** A submission's ending with something after it, as backups, editors and downloads have it. */
    private static final Pattern MORE =
            Pattern.compile(".*\\.(?:yaml|yml|json|jsonl|ndjson|xlsx|xlsm|xls)[^a-z0-9/].*", Pattern.DOTALL);

    /** What belongs to a file of that name and is no copy of it. */
    private static final Pattern BESIDE = Pattern.compile(".*\\.(?:sha\\d+|md5|sig|asc|license|lock|md|map|ts)");

    private static final byte[] RESOURCES_OF_MACS = {0, 5, 0x16, 7};

    private FileNames() {}

    static String of(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    static boolean isWorkbook(Path file) {
        String name = of(file);
        return WORKBOOKS.stream().anyMatch(name::endsWith) && !name.startsWith(OPEN);
    }

    static boolean mayBeSubmission(Path file) {
        String name = of(file);
        return (TEXTS.stream().anyMatch(name::endsWith) || isWorkbook(file)) && !isOfMacs(file, name);
    }

    /** Whether it looks like a copy that an editor or a person has put aside. */
    static boolean isLeftover(Path file) {
        String name = of(file);
        return !mayBeSubmission(file)
                && !name.startsWith(OPEN)
                && MORE.matcher(name).matches()
                && !BESIDE.matcher(name).matches();
    }

    /** Macs put what other systems have no place for into files of such names. */
    private static boolean isOfMacs(Path file, String name) {
        if (!name.startsWith("._") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(RESOURCES_OF_MACS.length), RESOURCES_OF_MACS);
        } catch (IOException e) {
            return false;
        }
    }
}
