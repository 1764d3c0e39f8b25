package dev.readiness.office.notice;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.verdict.Verdict;
import dev.readiness.office.ledger.OpenWork;
import dev.readiness.office.notice.Block.Body;
import dev.readiness.office.notice.Block.Closing;
import dev.readiness.office.notice.Block.Column;
import dev.readiness.office.notice.Block.Grid;
import dev.readiness.office.notice.Block.Heading;
import dev.readiness.office.notice.Block.Mark;
import dev.readiness.office.notice.Block.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a notice says, piece by piece: to the units of one region, or on all regions and to each. */
final class Outline {
    /** So many clauses that several regions lack are named at most. */
    private static final int COMMON = 15;

    private final Notice notice;
    private final NoticeWords words;
    private final List<Block> blocks = new ArrayList<>();

    Outline(Notice notice) {
        this.notice = notice;
        this.words = NoticeWords.of(notice.lang());
    }

    List<Block> blocks() {
        if (notice.isOfOne()) {
            toUnits(notice.regions().get(0));
        } else {
            toRegions();
        }
        refused();
        blocks.add(new Closing(words.say("sender")));
        blocks.add(new Closing(words.say("day")));
        return blocks;
    }

    private void toUnits(RegionWords region) {
        blocks.add(new Title(words.say("one.title", region.region())));
        blocks.add(new Mark(words.say("mark")));
        blocks.add(new Body(notice.unit().map(unit -> words.say("to", unit)).orElse(words.say("one.to"))));
        blocks.add(new Body(words.say(
                "one.lead",
                words.day(region.asOf()),
                region.region(),
                region.rubric(),
                region.conclusion(),
                region.score(),
                region.interval(),
                region.tripped(),
                region.missing(),
                region.work().size())));
        slips();
        chapter("one.work");
        if (region.work().isEmpty()) {
            blocks.add(new Body(words.say("nothing")));
        }
        int unit = 0;
        for (Map.Entry<String, List<OpenWork>> each : byUnit(region).entrySet()) {
            blocks.add(new Heading(2, words.say("part", words.ordinal(++unit), each.getKey())));
            blocks.add(work(each.getValue(), false));
        }
    }

    private void toRegions() {
        blocks.add(new Title(words.say("many.title")));
        blocks.add(new Mark(words.say("mark")));
        blocks.add(new Body(notice.unit().map(unit -> words.say("to", unit)).orElse(words.say("many.to"))));
        blocks.add(new Body(lead()));
        chapter("many.standing");
        blocks.add(standing());
        slips();
        common();
        chapter("many.work");
        int number = 0;
        for (RegionWords region : notice.regions()) {
            blocks.add(new Heading(2, words.say("part", words.ordinal(++number), region.region())));
            blocks.add(region.work().isEmpty() ? new Body(words.say("nothing")) : work(region.work(), true));
        }
    }

    private String lead() {
        Map<Verdict, Long> counts =
                notice.regions().stream().collect(Collectors.groupingBy(RegionWords::verdict, Collectors.counting()));
        Comparator<LocalDate> days = Comparator.naturalOrder();
        String from = notice.regions().stream()
                .map(RegionWords::asOf)
                .min(days)
                .map(words::day)
                .orElse("");
        String until = notice.regions().stream()
                .map(RegionWords::asOf)
                .max(days)
                .map(words::day)
                .orElse("");
        return words.say(
                from.equals(until) ? "many.leadOneDay" : "many.lead",
                notice.regions().size(),
                from,
                until,
                words.list(Arrays.stream(Verdict.values())
                        .filter(counts::containsKey)
                        .map(verdict -> words.say("count." + verdict, Objects.requireNonNull(counts.get(verdict))))
                        .toList()));
    }

    private Grid standing() {
        boolean several =
                notice.regions().stream().map(RegionWords::rubric).distinct().count() > 1;
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.say("region"), 20)));
        if (several) {
            columns.add(Column.text(words.say("rubric"), 24));
        }
        columns.addAll(List.of(
                Column.text(words.say("verdict"), 14),
                Column.number(words.say("score"), 18),
                Column.number(words.say("interval"), 20),
                Column.number(words.say("tripped"), 12),
                Column.number(words.say("missing"), 12),
                Column.number(words.say("open"), 12)));
        return new Grid(
                columns,
                notice.regions().stream().map(region -> row(region, several)).toList());
    }

    private static List<String> row(RegionWords region, boolean several) {
        List<String> row = new ArrayList<>(List.of(region.region()));
        if (several) {
            row.add(region.rubric());
        }
        row.addAll(List.of(
                region.conclusion(),
                region.score(),
                region.interval(),
                String.valueOf(region.tripped()),
                String.valueOf(region.missing()),
                String.valueOf(region.work().size())));
        return row;
    }

    /** What is worse than last time, and of which regions nobody can tell. */
    private void slips() {
        if (!notice.compared()) {
            return;
        }
        chapter("slips");
        List<List<String>> rows = notice.regions().stream()
                .flatMap(region -> region.slips().stream()
                        .flatMap(List::stream)
                        .map(slip -> List.of(region.region(), slip.what(), slip.from(), slip.to())))
                .toList();
        if (rows.isEmpty()) {
            blocks.add(new Body(words.say("slips.none")));
        } else {
            blocks.add(new Grid(
                    List.of(
                            Column.text(words.say("region"), 30),
                            Column.text(words.say("matter"), 30),
                            Column.text(words.say("before"), 20),
                            Column.text(words.say("now"), 20)),
                    rows));
        }
        List<String> unknown = notice.regions().stream()
                .filter(region -> region.slips().isEmpty())
                .map(RegionWords::region)
                .toList();
        if (!unknown.isEmpty()) {
            blocks.add(new Body(words.say("slips.unknown", words.list(unknown))));
        }
        if (!notice.isOfOne() && !notice.absent().isEmpty()) {
            blocks.add(new Body(words.say(
                    notice.refused().isEmpty() ? "slips.absent" : "slips.absentOrRefused",
                    words.list(notice.absent()))));
        }
    }

    /** What several regions have to see to, the most frequent first. */
    private void common() {
        record Shared(String rubric, Clause clause) {}
        Map<Shared, Long> regions = notice.regions().stream()
                .flatMap(region -> region.work().stream().map(work -> new Shared(region.rubric(), work.clause())))
                .collect(Collectors.groupingBy(shared -> shared, LinkedHashMap::new, Collectors.counting()));
        List<Map.Entry<Shared, Long>> shared = regions.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<Shared, Long>comparingByValue().reversed())
                .limit(COMMON)
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        chapter("many.common");
        blocks.add(new Grid(
                List.of(
                        Column.text(words.say("clause"), 10),
                        Column.text(words.say("asks"), 76),
                        Column.number(words.say("regions"), 14)),
                shared.stream()
                        .map(each -> List.of(
                                each.getKey().clause().label(),
                                each.getKey().clause().asks().in(notice.lang()),
                                String.valueOf(each.getValue())))
                        .toList()));
    }

    private Map<String, List<OpenWork>> byUnit(RegionWords region) {
        return region.work().stream()
                .collect(Collectors.groupingBy(words::holders, LinkedHashMap::new, Collectors.toList()));
    }

    private Grid work(List<OpenWork> all, boolean units) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.say("clause"), 8)));
        if (units) {
            columns.add(Column.text(words.say("unit"), 16));
        }
        columns.addAll(List.of(
                Column.text(words.say("grade"), 10),
                Column.text(words.say("asks"), 22),
                Column.text(words.say("todo"), 30),
                Column.text(words.say("due"), 14)));
        if (!units) {
            columns.add(Column.text(words.say("support"), 16));
        }
        return new Grid(columns, all.stream().map(work -> row(work, units)).toList());
    }

    private List<String> row(OpenWork work, boolean units) {
        List<String> row = new ArrayList<>(List.of(work.clause().label()));
        if (units) {
            row.add(words.holders(work));
        }
        row.addAll(List.of(work.grade(), work.clause().asks().in(notice.lang()), work.todo(), words.due(work)));
        if (!units) {
            row.add(words.list(work.supporting()));
        }
        return row;
    }

    private void refused() {
        if (!notice.refused().isEmpty()) {
            chapter("refused");
            notice.refused().forEach(label -> blocks.add(new Body(label)));
        }
    }

    private void chapter(String key) {
        long before = blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 1)
                .count();
        blocks.add(new Heading(1, words.say("chapter", words.ordinal((int) before + 1), words.say(key))));
    }
}
