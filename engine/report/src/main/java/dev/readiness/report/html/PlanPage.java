package dev.readiness.report.html;

import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.plan.Plan;
import dev.readiness.report.next.words.Leaflet;
import dev.readiness.report.next.words.PlanLeaflet;
import dev.readiness.report.next.words.PlanWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A plan as one HTML file: what stands in the report on it, with the way up and the curve of effort drawn. It works offline
 * and without scripts; what styles is named by its hash in the page's content-security policy.
 */
public final class PlanPage {
    private final Lang lang;

    /** @param lang the language of its texts */
    public PlanPage(Lang lang) {
        Objects.requireNonNull(lang, "lang");
        this.lang = lang;
    }

    /** Everything that the template {@code plan.mustache} names. */
    record Page(String lang, String policy, Resource style, String title, List<Section> sections) {}

    /** @param heading one, or none of the first section, which stands below the title */
    record Section(List<Heading> heading, List<Part> parts) {}

    record Heading(int id, String text) {}

    /** One of these; the other lists are empty. */
    record Part(List<Line> lines, List<Points> points, List<PlanChart> charts, List<Table> tables) {}

    record Line(boolean faint, String text) {}

    record Points(List<String> items) {}

    /** @param label the same as of what stands above it */
    record Table(String label, List<Cell> heads, List<Row> rows) {}

    record Row(List<Cell> cells) {}

    record Cell(boolean figure, String head, String text) {}

    /**
     * {@return the whole page}
     *
     * @param plan what is drawn and told
     */
    public String render(Plan plan) {
        Resource style = Resource.named("base.css", "trend.css");
        List<Leaflet.Block> blocks =
                PlanLeaflet.of(plan, Integer.MAX_VALUE, lang).blocks();
        PlanWords words = new PlanWords(plan, lang);
        Page page = new Page(
                lang == Lang.ZH ? "zh-CN" : "en",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + style.hash(),
                style,
                words.title(),
                sections(blocks.subList(1, blocks.size()), plan, words));
        return PageTemplate.named("plan").fill(page);
    }

    private static List<Section> sections(List<Leaflet.Block> blocks, Plan plan, PlanWords words) {
        List<Section> sections = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        List<Part> parts = new ArrayList<>(
                PlanChart.ofPlan(plan, words).map(PlanPage::part).stream().toList());
        List<String> points = new ArrayList<>();
        for (Leaflet.Block block : blocks) {
            if (block instanceof Leaflet.Point point) {
                points.add(point.text());
                continue;
            }
            end(points, parts);
            if (block instanceof Leaflet.Title title) {
                sections.add(section(heading, parts, sections.size()));
                heading = Optional.of(title.text());
                parts = new ArrayList<>();
            } else if (block instanceof Leaflet.Line line) {
                parts.add(part(new Line(false, line.text())));
            } else if (block instanceof Leaflet.Faint faint) {
                parts.add(part(new Line(true, faint.text())));
            } else if (block instanceof Leaflet.Table table) {
                parts.add(part(table, heading.orElse(words.title())));
            } else {
                PlanChart.ofCurve(plan, words).map(PlanPage::part).ifPresent(parts::add);
            }
        }
        end(points, parts);
        sections.add(section(heading, parts, sections.size()));
        return sections;
    }

    private static void end(List<String> points, List<Part> parts) {
        if (!points.isEmpty()) {
            parts.add(new Part(List.of(), List.of(new Points(List.copyOf(points))), List.of(), List.of()));
            points.clear();
        }
    }

    private static Section section(Optional<String> heading, List<Part> parts, int id) {
        return new Section(heading.map(text -> new Heading(id, text)).stream().toList(), List.copyOf(parts));
    }

    private static Part part(Line line) {
        return new Part(List.of(line), List.of(), List.of(), List.of());
    }

    private static Part part(PlanChart chart) {
        return new Part(List.of(), List.of(), List.of(chart), List.of());
    }

    private static Part part(Leaflet.Table table, String label) {
        List<Row> rows =
                table.rows().stream().map(row -> new Row(cells(row, table))).toList();
        return new Part(List.of(), List.of(), List.of(), List.of(new Table(label, cells(table.head(), table), rows)));
    }

    private static List<Cell> cells(List<String> texts, Leaflet.Table table) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Cell(i < table.figures(), table.head().get(i), texts.get(i)))
                .toList();
    }
}
