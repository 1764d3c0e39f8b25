package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.office.layout.MetaKey;
import dev.readiness.office.layout.SheetLayout;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.MetaSheet;
import dev.readiness.office.sheet.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook to fill in; how it is laid out stands at {@link SheetLayout}. */
final class TemplateBook {
    /** The lists of words behind the drop-downs, by name. */
    static final String YES_OR_NO = "yes_or_no";

    static final String YES_NO_OR_NONE = "yes_no_or_none";

    static final String NONE = "none_happened";
    static final String DECLARED = "not_applicable";

    private final TemplateRequest request;
    private final TemplateWords words;

    TemplateBook(TemplateRequest request, TemplateWords words) {
        this.request = request;
        this.words = words;
    }

    byte[] of(Form form, boolean byUnit) {
        String unit = words.unit(form, byUnit);
        String title = words.say("print.title", words.rubric(request), unit);
        try (Book book = new Book(title, words.font())) {
            XSSFSheet guide = book.sheet(words.say("sheet.guide"));
            XSSFSheet data = book.sheet(words.say("sheet.data"));
            List<ExemptRow> exemptible = ExemptRow.of(request.rubric(), form.exemptible());
            Status status = new Status(words, words.say("sheet.notApplicable"), exemptible);
            if (!exemptible.isEmpty()) {
                XSSFSheet sheet = book.sheet(words.say("sheet.notApplicable"));
                new ExemptionSheet(book, words, request, status, new Prefill(request.before(), words))
                        .fill(sheet, exemptible);
                Page.landscape(sheet, title, words.say("print.pages"));
            }
            lists(book);
            Prefill prefill = new Prefill(request.before(), words);
            new DataSheet(book, words, request.rubric(), status, prefill).fill(data, form, responsible(form));
            new GuideSheet(book, words, request, guide)
                    .fill(
                            form,
                            unit,
                            byUnit,
                            status.progress(data.getSheetName(), form.rows().size()));
            Page.landscape(guide, title, words.say("print.pages"));
            Page.landscape(data, title, words.say("print.pages"));
            MetaSheet.add(book, meta(form));
            book.lockStructure();
            return book.bytes();
        }
    }

    private List<String> responsible(Form form) {
        return form.rows().stream()
                .map(row -> row.clauses().stream()
                        .map(clause -> words.phrases().units(words.phrases().team(clause, request.tasks())))
                        .filter(units -> !units.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private void lists(Book book) {
        XSSFSheet sheet = book.sheet(words.say("sheet.lists"));
        list(book, sheet, 0, YES_OR_NO, List.of(words.say("word.yes"), words.say("word.no")));
        list(book, sheet, 1, NONE, List.of(words.say("word.none")));
        list(book, sheet, 2, DECLARED, List.of(words.say("word.notApplicable")));
        list(
                book,
                sheet,
                3,
                YES_NO_OR_NONE,
                List.of(words.say("word.yes"), words.say("word.no"), words.say("word.none")));
        Page.protect(sheet);
        book.hide(sheet);
    }

    private static void list(Book book, XSSFSheet sheet, int column, String name, List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            book.line(sheet, i).text(column, entries.get(i), Look.PLAIN);
        }
        char letter = (char) ('A' + column);
        book.name(name, "'" + sheet.getSheetName() + "'!$" + letter + "$1:$" + letter + "$" + entries.size());
    }

    private Map<MetaKey, String> meta(Form form) {
        Identity rubric = request.rubric().identity();
        Map<MetaKey, String> meta = new EnumMap<>(MetaKey.class);
        meta.put(MetaKey.FORMAT, SheetLayout.TEMPLATE);
        meta.put(MetaKey.VERSION, SheetLayout.VERSION);
        meta.put(MetaKey.RUBRIC, rubric.id());
        meta.put(MetaKey.EDITION, rubric.edition());
        meta.put(MetaKey.DIGEST, rubric.digest());
        meta.put(MetaKey.UNIT, form.unit().orElse(""));
        meta.put(MetaKey.LANG, words.lang().code());
        meta.put(MetaKey.GUIDE, words.say("sheet.guide"));
        meta.put(MetaKey.DATA, words.say("sheet.data"));
        meta.put(MetaKey.EXEMPTIONS, form.exemptible().isEmpty() ? "" : words.say("sheet.notApplicable"));
        meta.put(MetaKey.PLACES, String.join(",", request.places().names()));
        meta.put(
                MetaKey.ROWS,
                form.rows().stream().map(row -> row.key().toString()).collect(Collectors.joining(" ")));
        return meta;
    }
}
