package dev.readiness.office.notice;

import dev.readiness.office.ledger.OpenWork;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.office.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** A notice as a workbook, to filter by region and unit: how regions stand, what slipped, every matter on a row. */
final class BookNotice {
    private final Notice notice;
    private final NoticeWords words;

    BookNotice(Notice notice) {
        this.notice = notice;
        this.words = NoticeWords.of(notice.lang());
    }

    byte[] render() {
        try (Book book = new Book(words.say("many.title"), words.say("font"))) {
            standing(table(
                    book,
                    "many.standing",
                    List.of("region", "rubric", "asOf", "verdict", "score", "interval", "tripped", "missing", "open"),
                    List.of(20, 34, 12, 12, 18, 20, 10, 10, 10)));
            if (notice.compared()) {
                slips(table(book, "slips", List.of("region", "matter", "before", "now"), List.of(24, 24, 14, 14)));
            }
            work(table(
                    book,
                    "sheet.work",
                    List.of("region", "unit", "support", "clause", "grade", "asks", "found", "todo", "worth", "due"),
                    List.of(14, 20, 16, 8, 10, 30, 30, 34, 10, 12)));
            return book.bytes();
        }
    }

    private Table table(Book book, String title, List<String> heads, List<Integer> widths) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Table.Column(words.say(heads.get(i)), widths.get(i)));
        }
        return new Table(book, words.say(title), words.say("mark"), columns, words.say("pages"));
    }

    private void standing(Table table) {
        notice.regions()
                .forEach(region -> table.row(
                        Look.GIVEN,
                        region.region(),
                        region.rubric(),
                        region.asOf().toString(),
                        region.conclusion(),
                        region.score(),
                        region.interval(),
                        String.valueOf(region.tripped()),
                        String.valueOf(region.missing()),
                        String.valueOf(region.work().size())));
        notice.refused().forEach(label -> table.row(Look.GIVEN, label, "", "", words.say("notAssessed")));
    }

    private void slips(Table table) {
        for (RegionWords region : notice.regions()) {
            region.slips()
                    .ifPresentOrElse(
                            slips -> slips.forEach(slip ->
                                    table.row(Look.GIVEN, region.region(), slip.what(), slip.from(), slip.to())),
                            () -> table.row(Look.GIVEN, region.region(), words.say("notCompared"), "", ""));
        }
        if (!notice.isOfOne()) {
            String absent = words.say(notice.refused().isEmpty() ? "absent" : "absentOrRefused");
            notice.absent().forEach(region -> table.row(Look.GIVEN, region, absent, "", ""));
        }
    }

    private void work(Table table) {
        for (RegionWords region : notice.regions()) {
            region.work().forEach(work -> work(table, region, work));
        }
    }

    private void work(Table table, RegionWords region, OpenWork work) {
        table.row(
                Look.GIVEN,
                region.region(),
                words.holders(work),
                words.list(work.supporting()),
                work.clause().label(),
                work.grade(),
                work.clause().asks().in(notice.lang()),
                work.found(),
                work.todo(),
                work.worth(),
                words.due(work));
    }
}
