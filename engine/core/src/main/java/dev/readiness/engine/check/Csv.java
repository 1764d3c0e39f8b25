package dev.readiness.engine.check;

import dev.readiness.criteria.document.Foreign;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of comma-separated values by RFC 4180, with a head; in UTF-8, or in GB18030 as spreadsheet programs in China
 * save it.
 *
 * @param head where the head stands
 * @param columns the names of the columns in English
 */
record Csv(Location head, List<String> columns, List<Row> rows) {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final Map<String, String> CHINESE =
            Map.of("地区", "region", "评价细则", "rubric", "细则", "rubric", "文件", "file", "单位", "unit", "联系岗位", "contact");

    /** A line of the table, by column. */
    record Row(Location location, Map<String, String> values) {}

    static Optional<Csv> read(Path path, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                return refuse(path, DocumentProblem.FILE_TOO_LARGE, problems, String.valueOf(LARGEST / 1024 / 1024));
            }
            byte[] bytes = Files.readAllBytes(path);
            Optional<Foreign> foreign = Foreign.of(path.toString(), bytes);
            return foreign.isPresent()
                    ? refuse(path, foreign.get().code(), problems, foreign.get().format())
                    : Optional.of(of(path.toString(), text(bytes)));
        } catch (NoSuchFileException e) {
            return refuse(path, DocumentProblem.FILE_NOT_FOUND, problems, path.toString());
        } catch (CharacterCodingException e) {
            return refuse(path, DocumentProblem.BINARY_FILE, problems);
        } catch (IOException e) {
            return refuse(path, DocumentProblem.FILE_UNREADABLE, problems, path.toString());
        }
    }

    private static Optional<Csv> refuse(Path path, ProblemCode code, Problems problems, String... arguments) {
        problems.add(new Problem(code, new Location(path.toString(), 1, 1), "", List.of(arguments)));
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decode(bytes, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static Csv of(String name, String text) {
        List<Row> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        Location head = new Location(name, 1, 1);
        for (Record record : records(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            Location place = new Location(name, record.line(), 1);
            if (columns.isEmpty()) {
                head = place;
                record.cells().forEach(cell -> columns.add(CHINESE.getOrDefault(cell.strip(), cell.strip())));
            } else {
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < Math.min(columns.size(), record.cells().size()); i++) {
                    values.put(columns.get(i), record.cells().get(i).strip());
                }
                rows.add(new Row(place, values));
            }
        }
        return new Csv(head, columns, rows);
    }

    private record Record(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static List<Record> records(String text) {
        List<Record> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted && i < text.length()) {
                cell.append(c);
            } else if (c == ',' || c == '\n') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(new Record(start, List.copyOf(cells)));
                    cells.clear();
                    start = line;
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        records.removeIf(Record::isBlank);
        return records;
    }
}
