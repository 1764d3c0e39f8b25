package dev.readiness.office.intake;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.DocumentReader;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.office.grid.BookFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads a workbook that was filled in as a submission. The library for workbooks is loaded when the first one comes. */
public final class WorkbookReader implements DocumentReader {
    private static final List<String> ENDINGS =
            List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".et", ".ods", ".csv");

    private final Packs packs;

    /** @param packs the rubrics that forms may be for */
    public WorkbookReader(Packs packs) {
        Objects.requireNonNull(packs, "packs");
        this.packs = packs;
    }

    /** Also takes what is only like it, so that it is refused with the right word. */
    @Override
    public boolean takes(Path path) {
        return isSpreadsheet(path.toString());
    }

    /** Whether {@code path} has the name of a spreadsheet of any kind. */
    static boolean isSpreadsheet(String path) {
        return ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
    }

    @Override
    public Optional<Document> readTasks(Path path, String rubric, Problems problems) {
        return TaskBook.read(BookFile.at(path), rubric, problems);
    }

    @Override
    public Optional<Document> read(Path path, Problems problems) {
        return new WorkbookReturns(packs, problems).take(BookFile.at(path)).map(book -> {
            Merging merging = new Merging(List.of(book), Optional.empty(), Optional.empty(), problems);
            merging.reportConflicts();
            return merging.document();
        });
    }
}
