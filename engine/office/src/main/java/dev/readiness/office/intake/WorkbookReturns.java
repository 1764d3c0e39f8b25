package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.problem.WorkbookProblem;
import dev.readiness.criteria.rubric.Figures;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.office.grid.Area;
import dev.readiness.office.grid.BookFile;
import dev.readiness.office.grid.Grid;
import dev.readiness.office.grid.Sheet;
import dev.readiness.office.grid.WorkbookFile;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes workbooks back that the template handed out. */
final class WorkbookReturns {
    private final Packs packs;
    private final Problems problems;

    WorkbookReturns(Packs packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** The workbook in {@code file}, unless it can't be read or is none to fill in. */
    Optional<ReturnedWorkbook> take(BookFile file) {
        return WorkbookFile.read(file, problems).flatMap(grid -> take(grid, file.saved()));
    }

    private Optional<ReturnedWorkbook> take(Grid grid, Instant saved) {
        Desk desk = new Desk(grid, problems);
        if (grid.macros()) {
            desk.reportWhole(WorkbookProblem.WORKBOOK_MACROS);
        }
        if (grid.links()) {
            desk.reportWhole(WorkbookProblem.WORKBOOK_LINKS);
        }
        Optional<ReturnedWorkbook> book =
                Meta.of(desk).flatMap(meta -> rubric(desk, meta).flatMap(rubric -> take(desk, saved, meta, rubric)));
        book.ifPresent(taken -> new ValuelessRows(desk, taken, problems).report());
        return book;
    }

    private Optional<Rubric> rubric(Desk desk, Meta meta) {
        String id = meta.value(MetaKey.RUBRIC);
        Optional<Rubric> rubric = packs.find(id);
        if (rubric.isEmpty()) {
            desk.report(
                    SubmissionProblem.STRANGE_RUBRIC, meta.place(MetaKey.RUBRIC), id, String.join(", ", packs.ids()));
        } else if (!rubric.get().identity().digest().equals(meta.value(MetaKey.DIGEST))) {
            desk.reportWhole(WorkbookProblem.WORKBOOK_OUTDATED, id);
        }
        return rubric;
    }

    private Optional<ReturnedWorkbook> take(Desk desk, Instant saved, Meta meta, Rubric rubric) {
        Optional<DataSheet> data = named(desk, meta, MetaKey.DATA)
                .flatMap(sheet -> NamedColumns.find(desk, sheet, DataSheet.wanted())
                        .map(columns -> new DataSheet(desk, sheet, rubric, columns)));
        List<Declared> declared = meta.value(MetaKey.EXEMPTIONS).isEmpty()
                ? List.of()
                : named(desk, meta, MetaKey.EXEMPTIONS)
                        .flatMap(sheet -> NamedColumns.find(desk, sheet, ExemptionSheet.wanted())
                                .map(columns -> new ExemptionSheet(desk, sheet, rubric, columns)))
                        .map(ExemptionSheet::declared)
                        .orElse(List.of());
        Optional<Sheet> guide = desk.grid().sheet(meta.value(MetaKey.GUIDE));
        Location regionPlace =
                guide.map(sheet -> place(desk, sheet, SheetLayout.REGION_CELL)).orElse(meta.place(MetaKey.FORMAT));
        List<FilledRow> rows = data.map(DataSheet::rows).orElse(List.of());
        data.ifPresent(sheet -> sheet.reportMissing(meta.value(MetaKey.ROWS)));
        return data.map(sheet -> new ReturnedWorkbook(
                desk.grid().file(),
                saved,
                desk.grid().bytes(),
                rubric,
                meta.place(MetaKey.RUBRIC),
                meta.value(MetaKey.UNIT),
                meta.places(),
                guide.flatMap(page -> cell(desk, page, SheetLayout.REGION_CELL)).orElse(Desk.blank(regionPlace)),
                guide.flatMap(page -> cell(desk, page, SheetLayout.AS_OF_CELL)).map(WorkbookReturns::day),
                rows,
                declared,
                sheet.below(),
                desk.shown()));
    }

    private static Optional<Sheet> named(Desk desk, Meta meta, MetaKey key) {
        Optional<Sheet> sheet = desk.grid().sheet(meta.value(key));
        if (sheet.isEmpty()) {
            desk.reportWhole(WorkbookProblem.SHEET_MISSING, meta.value(key));
        }
        return sheet;
    }

    private static Location place(Desk desk, Sheet sheet, String cell) {
        Area place = Area.parse(cell).orElseThrow();
        return desk.at(sheet, place.firstRow(), place.firstColumn());
    }

    private static Optional<Node.Scalar> cell(Desk desk, Sheet sheet, String cell) {
        Location place = place(desk, sheet, cell);
        return desk.input(sheet, place.line(), place.column());
    }

    private static Node.Scalar day(Node.Scalar written) {
        return Desk.scalar(Figures.dayWrittenOtherwise(written.text()).orElse(written.text()), written.location());
    }
}
