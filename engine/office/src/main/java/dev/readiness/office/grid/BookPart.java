package dev.readiness.office.grid;

import dev.readiness.criteria.problem.WorkbookProblem;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The part that lists the sheets. */
final class BookPart extends XmlPart {
    private final List<Listed> sheets = new ArrayList<>();
    private boolean since1904;

    /** A sheet's name, and the relation that leads to it. */
    record Listed(String name, boolean hidden, String relation) {}

    BookPart(Budget budget) {
        super(budget);
    }

    List<Listed> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904, as by Excel on old Macs. */
    boolean since1904() {
        return since1904;
    }

    @Override
    void open(String name, Attributes attributes) throws Refused {
        if (name.equals("workbookPr")) {
            since1904 = flag(attributes, "date1904");
        } else if (name.equals("sheet")) {
            if (sheets.size() == Limits.SHEETS) {
                throw new Refused(WorkbookProblem.WORKBOOK_TOO_MANY_CELLS, String.valueOf(Limits.SHEETS));
            }
            sheets.add(new Listed(
                    attribute(attributes, "name").orElse(""),
                    attribute(attributes, "state")
                            .filter(state -> !state.equals("visible"))
                            .isPresent(),
                    attribute(attributes, "id").orElse("")));
        }
    }

    @Override
    void close(String name, String text) {}
}
