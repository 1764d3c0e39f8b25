package dev.readiness.office.template;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Dimension;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.Safe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A submission in which nothing is filled in yet, with comments that say what goes where. */
final class TemplateYaml {
    /** What surely needs no quotes. */
    private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}[\\p{L}\\p{N} （）()、，·/-]*");

    private final TemplateRequest request;
    private final TemplateWords words;
    private final StringBuilder out = new StringBuilder();

    TemplateYaml(TemplateRequest request, TemplateWords words) {
        this.request = request;
        this.words = words;
    }

    String of(Form form) {
        comment("", words.say("guide.title", words.rubric(request)));
        words.sayAll("yaml.rule.").forEach(rule -> comment("", rule));
        line("rubric: " + request.rubric().id());
        line("region: " + quoted(request.regionKnown().orElse(words.say("yaml.region"))));
        line(request.asOf().map(day -> "asOf: " + day).orElse("asOf:") + "    # " + words.say("guide.asOf"));
        exemptions(form.exemptible());
        if (!request.places().names().isEmpty()) {
            line("places: ["
                    + String.join(
                            ", ",
                            request.places().names().stream()
                                    .map(TemplateYaml::quoted)
                                    .toList()) + "]");
        }
        line("indicators:");
        indicators(form);
        return out.toString();
    }

    private void exemptions(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        comment("", words.say("yaml.notApplicable"));
        line("notApplicable:");
        for (Clause clause : clauses) {
            comment("  ", words.say("yaml.clause", clause.label(), clause.asks().in(words.lang())));
            comment(
                    "  ",
                    "- {clause: " + (clause.isLabelled() ? quoted(clause.label()) : clause.label()) + ", reason: }");
        }
        comment("", words.say("yaml.notApplicableSingle"));
    }

    private void indicators(Form form) {
        Map<Clause, List<FormRow>> byClause = form.rows().stream()
                .collect(Collectors.groupingBy(row -> row.clauses().get(0), LinkedHashMap::new, Collectors.toList()));
        for (Dimension dimension : request.rubric().dimensions()) {
            for (Item item : dimension.items()) {
                section(words.say(
                        "yaml.item",
                        dimension.number(),
                        dimension.title().in(words.lang()),
                        item.label(),
                        item.title().in(words.lang())));
                item.clauses().forEach(clause -> clause(clause, byClause.getOrDefault(clause, List.of())));
            }
        }
        if (!request.rubric().vetoes().isEmpty()) {
            section(words.say("yaml.vetoes"));
            request.rubric().vetoes().forEach(veto -> clause(veto, byClause.getOrDefault(veto, List.of())));
        }
    }

    private void section(String title) {
        out.append('\n');
        comment("  ", title);
    }

    private void clause(Clause clause, List<FormRow> rows) {
        String units = words.phrases().units(words.phrases().team(clause, request.tasks()));
        comment(
                "  ",
                words.say("yaml.clause", clause.label(), clause.asks().in(words.lang()))
                        + (units.isEmpty() ? "" : words.say("yaml.units", units)));
        rows.stream().filter(row -> row.opening() && isFirst(row)).forEach(row -> indicator(row, rows));
    }

    private boolean isFirst(FormRow row) {
        return row.key()
                .place()
                .filter(place -> !place.equals(request.places().names().get(0)))
                .isEmpty();
    }

    private void indicator(FormRow opening, List<FormRow> rows) {
        Indicator indicator = opening.indicator();
        comment(
                "  ",
                words.say(
                        "yaml.need",
                        oneLine(words.target(opening)),
                        words.say("yaml.example." + indicator.kind()),
                        indicator
                                .unit()
                                .map(unit -> words.say("yaml.unit", unit.in(words.lang())))
                                .orElse("")));
        if (opening.mayBeNone()) {
            comment("  ", words.say("how.none"));
        }
        indicator.note().ifPresent(note -> comment("  ", words.say("how.counted", note.in(words.lang()))));
        if (opening.key().place().isEmpty()) {
            indicator.places().ifPresent(places -> comment("  ", words.say("yaml.places." + places)));
        }
        line("  " + key(indicator) + ":");
        for (FormRow row : rows) {
            if (row.indicator().equals(indicator)) {
                String indent = row.key().place().isPresent() ? "      " : "    ";
                row.key().place().filter(place -> row.opening()).ifPresent(place -> line("    " + quoted(place) + ":"));
                row.key().year().ifPresent(year -> line(indent + year + ":"));
            }
        }
    }

    private String key(Indicator indicator) {
        return words.lang() == Lang.ZH ? quoted(indicator.title().zh()) : indicator.id();
    }

    private static String quoted(String text) {
        String safe = Safe.text(text);
        return PLAIN.matcher(safe).matches() && safe.equals(safe.strip())
                ? safe
                : '"' + safe.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }

    private static String oneLine(String text) {
        return text.replace("\n", " / ");
    }

    private void comment(String indent, String text) {
        line(indent + "# " + Safe.text(text));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
