package dev.readiness.office.grid;

import dev.readiness.criteria.document.Foreign;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.text.Plain;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads tables of text as spreadsheet programs save them: in UTF-8 or GBK, parted by commas, semicolons or tabs, with
 * quotes around what holds one of those.
 */
public final class CsvFile {
    private static final String SHEET = "csv";
    private static final Charset GB = Charset.forName("GB18030");

    private final String text;
    private final char separator;
    private final Budget budget = new Budget();
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final StringBuilder cell = new StringBuilder();
    private int row = 1;
    private int column = 1;

    private CsvFile(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** The table in {@code file} as a workbook of one sheet; empty, with a problem that says why, if it is none. */
    public static Optional<Grid> read(BookFile file, Problems problems) {
        try {
            byte[] bytes = file.bytes();
            Optional<Foreign> foreign = Foreign.of(file.name(), bytes);
            if (foreign.isPresent()) {
                throw new Refused(foreign.get().code(), foreign.get().format());
            }
            Sheet sheet = new CsvFile(decoded(bytes)).sheet();
            return Optional.of(new Grid(file.name(), bytes, List.of(sheet), false, false));
        } catch (Refused refused) {
            problems.add(
                    new Problem(refused.code(), new Location(file.name(), 1, 1), "", List.of(refused.arguments())));
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, GB);
        }
    }

    /** What parts most of the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Sheet sheet() throws Refused {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                endCell();
                column++;
            } else if (!quoted && c == '\n') {
                endCell();
                row++;
                column = 1;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endCell();
        return new Sheet(SHEET, false, rows, new BitSet(), new BitSet(), List.of());
    }

    private void endCell() throws Refused {
        String content = cell.toString();
        cell.setLength(0);
        if (row > Limits.THINGS || column > Area.MOST_COLUMNS) {
            throw new Refused(WorkbookProblem.WORKBOOK_TOO_MANY_CELLS, String.valueOf(Limits.THINGS));
        }
        if (!Plain.isBlank(content)) {
            budget.takeThing();
            budget.takeText(content.length());
            rows.computeIfAbsent(row, number -> new TreeMap<>())
                    .put(column, new Cell(row, column, Cell.Kind.TEXT, content, content, Optional.empty()));
        }
    }
}
