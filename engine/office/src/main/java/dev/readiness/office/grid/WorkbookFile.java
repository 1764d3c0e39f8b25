package dev.readiness.office.grid;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WorkbookProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads workbooks in Office Open XML (.xlsx, .xlsm) from files. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /** The workbook in {@code file}; empty, with a problem that says why, if it can't be read. */
    public static Optional<Grid> read(BookFile file, Problems problems) {
        try {
            return Optional.of(read(file));
        } catch (Refused refused) {
            problems.add(
                    new Problem(refused.code(), new Location(file.name(), 1, 1), "", List.of(refused.arguments())));
            return Optional.empty();
        }
    }

    private static Grid read(BookFile file) throws Refused {
        byte[] bytes = file.bytes();
        FileKind.check(file.name(), bytes);
        Budget budget = new Budget();
        try (Parts parts = new Parts(bytes, budget)) {
            FileKind.check(bytes, parts);
            String book = Parts.only(parts.relations(""), "officeDocument")
                    .orElseThrow(() -> new Refused(WorkbookProblem.WORKBOOK_BROKEN, "_rels/.rels"));
            return new Grid(
                    file.name(),
                    bytes,
                    sheets(parts, book, budget),
                    parts.has("xl/vbaProject.bin"),
                    parts.hasBelow("xl/externallinks/"));
        } catch (IOException e) {
            throw new Refused(DocumentProblem.FILE_UNREADABLE, file.name());
        }
    }

    private static List<Sheet> sheets(Parts parts, String bookPart, Budget budget) throws Refused {
        BookPart book = new BookPart(budget);
        parts.read(bookPart, book);
        Map<String, Relation> relations = parts.relations(bookPart);
        StringsPart strings = new StringsPart(budget);
        StylesPart styles = new StylesPart(budget);
        parts.readOnly(relations, "sharedStrings", strings);
        parts.readOnly(relations, "styles", styles);
        Numbers numbers = new Numbers(book.since1904());
        List<Sheet> sheets = new ArrayList<>();
        for (BookPart.Listed listed : book.sheets()) {
            Relation relation = relations.get(listed.relation());
            if (relation == null) {
                throw new Refused(WorkbookProblem.WORKBOOK_BROKEN, listed.name());
            }
            if (relation.type().equals("worksheet")) {
                SheetPart part = new SheetPart(budget, strings.texts(), styles, numbers);
                parts.read(relation.part(), part);
                sheets.add(part.sheet(listed.name(), listed.hidden()));
            }
        }
        return sheets;
    }
}
