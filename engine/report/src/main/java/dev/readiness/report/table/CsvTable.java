package dev.readiness.report.table;

import dev.readiness.report.Safe;
import dev.readiness.report.Written;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180, in UTF-8 with a byte-order mark, by which spreadsheet programs know it. What would
 * be a formula there is kept from being one by an apostrophe.
 */
final class CsvTable {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    /** Spreadsheet programs take full-width signs for half-width ones. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r\\n|%].*", Pattern.DOTALL);

    private static final Pattern SPECIAL = Pattern.compile("[\",;\\t\\r\\n]");

    private final Writer out;

    CsvTable(List<String> head) {
        this(new StringWriter(), head);
    }

    /** @param out takes what is written, and stays open */
    CsvTable(Writer out, List<String> head) {
        this.out = out;
        Written.to(out, MARK);
        line(head);
    }

    CsvTable line(List<String> cells) {
        Written.to(out, cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")) + END);
        return this;
    }

    private static String cell(String raw) {
        String text = FORMULA.matcher(raw).matches() ? "'" + raw : raw;
        String safe = Safe.line(text);
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
