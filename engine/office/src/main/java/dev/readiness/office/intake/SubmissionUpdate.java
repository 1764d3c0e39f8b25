package dev.readiness.office.intake;

import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.YamlEdit;
import dev.readiness.criteria.document.YamlFlow;
import dev.readiness.criteria.document.YamlSpan;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what workbooks say into the text of a submission: values take the place of those that stood there, new keys go
 * where the rubric has them, everything else stays as it was, comments and order too.
 */
final class SubmissionUpdate {
    private static final String INDICATORS = "indicators";
    private static final Location NOWHERE = new Location("", 1, 1);
    private static final String EXEMPTIONS = "notApplicable";

    private final YamlEdit edit;
    private final Rubric rubric;
    private final Set<String> exempt;
    private final Map<Indicator, String> replaced = new HashMap<>();

    private SubmissionUpdate(YamlEdit edit, Rubric rubric, Set<String> exempt) {
        this.edit = edit;
        this.rubric = rubric;
        this.exempt = exempt;
    }

    /**
     * An update of {@code text}; empty if that is no YAML of one entry a line.
     *
     * @param exempt the numbers of the clauses and the ids of the indicators that it declares not applicable already
     */
    static Optional<SubmissionUpdate> of(String text, Rubric rubric, Set<String> exempt) {
        Optional<YamlEdit> edit =
                YamlEdit.of(text).filter(found -> !found.root().flow());
        if (edit.isEmpty() || edit.get().root().entry(INDICATORS).isPresent()) {
            return edit.map(found -> new SubmissionUpdate(found, rubric, exempt));
        }
        String lineBreak = edit.get().lineBreak();
        String open = text.endsWith("\n") ? "" : lineBreak;
        return of(text + open + INDICATORS + ":" + lineBreak, rubric, exempt);
    }

    /** What stood where another value stands now. */
    Map<Indicator, String> replaced() {
        return Map.copyOf(replaced);
    }

    /** The text with what {@code submission} says, and without the figures of {@code cleared}. */
    String with(Node.Mapping submission, Set<Indicator> cleared) {
        for (Node.Entry entry : submission.entries()) {
            switch (entry.key().text()) {
                case "region", "asOf", "places" -> fillIn(entry);
                case EXEMPTIONS -> exemptions(((Node.Sequence) entry.value()).items());
                case INDICATORS -> indicators((Node.Mapping) entry.value(), cleared);
                default -> {}
            }
        }
        return edit.text();
    }

    private void fillIn(Node.Entry entry) {
        String key = entry.key().text();
        Optional<YamlSpan.Entry> there = edit.root().entry(key);
        if (there.isEmpty()) {
            Optional<YamlSpan.Entry> above =
                    edit.root().entry("region").or(() -> edit.root().entry("rubric"));
            edit.insert(edit.root(), above, key, YamlFlow.of(entry.value()));
        } else if (there.get().value().blank()) {
            edit.replace(there.get(), YamlFlow.of(entry.value()));
        }
    }

    private void exemptions(List<Node> declared) {
        List<String> lines = declared.stream()
                .filter(node -> !exempt.contains(subject(node)))
                .map(this::named)
                .map(YamlFlow::of)
                .toList();
        Optional<YamlSpan.Entry> there = edit.root().entry(EXEMPTIONS);
        if (lines.isEmpty()) {
            return;
        }
        if (there.isEmpty()) {
            String step = edit.lineBreak() + "  - ";
            edit.insert(edit.root(), Optional.of(aboveIndicators()), EXEMPTIONS, step + String.join(step, lines));
        } else if (there.get().value().kind() == YamlSpan.Kind.SEQUENCE) {
            lines.forEach(line -> edit.append(there.get().value(), line));
        } else if (there.get().value().blank()) {
            lines.forEach(line -> edit.insertBelow(there.get(), "- " + line));
        } else { // a single one that stands for a list
            String single = YamlFlow.of(there.get().value().node(NOWHERE));
            edit.replace(there.get(), "[" + single + ", " + String.join(", ", lines) + "]");
        }
    }

    /** A clause's number, or an indicator's id. */
    private static String subject(Node exemption) {
        return ((Node.Scalar) ((Node.Mapping) exemption).entries().get(0).value()).text();
    }

    /** With the title of an indicator, as figures have it, in place of its id; a clause as the source numbers it. */
    private Node named(Node exemption) {
        Node.Mapping mapping = (Node.Mapping) exemption;
        Node.Entry first = mapping.entries().get(0);
        String title = first.key().text().equals("indicator")
                ? rubric.indicator(subject(exemption)).orElseThrow().title().zh()
                : printed(subject(exemption));
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        entries.set(
                0, new Node.Entry(first.key(), Desk.scalar(title, first.value().location())));
        return new Node.Mapping(entries, mapping.location(), mapping.location());
    }

    /** What the source prints for the clause {@code number}, where that names it alone. */
    private String printed(String number) {
        return rubric.clauseNumbers().called(number).stream()
                .flatMap(clause -> rubric.clauseNumbers().names(clause).stream())
                .reduce((order, label) -> label)
                .orElse(number);
    }

    private YamlSpan.Entry aboveIndicators() {
        YamlSpan.Entry above = edit.root().entries().get(0);
        for (YamlSpan.Entry entry : edit.root().entries()) {
            if (entry.key().text().equals(INDICATORS)) {
                return above;
            }
            above = entry;
        }
        return above;
    }

    private void indicators(Node.Mapping merged, Set<Indicator> cleared) {
        YamlSpan.Entry section = edit.root().entry(INDICATORS).orElseThrow();
        Map<Indicator, YamlSpan.Entry> there = new HashMap<>();
        section.value()
                .entries()
                .forEach(entry -> rubric.indicator(entry.key().text())
                        .ifPresent(indicator -> there.putIfAbsent(indicator, entry)));
        Map<Indicator, Node> said = new HashMap<>();
        merged.entries()
                .forEach(entry -> rubric.indicator(entry.key().text())
                        .filter(indicator -> !entry.value().blank())
                        .ifPresent(indicator -> said.put(indicator, entry.value())));
        Optional<YamlSpan.Entry> above = Optional.empty();
        for (Indicator indicator : rubric.indicators()) {
            Optional<YamlSpan.Entry> old = Optional.ofNullable(there.get(indicator));
            above = old.isPresent() ? old : above;
            Node value = said.get(indicator);
            if (cleared.contains(indicator) && old.isPresent()) {
                clear(indicator, old.get());
            } else if (value != null && old.isPresent()) {
                update(indicator, old.get(), value);
            } else if (value != null) {
                insert(section, above, YamlFlow.key(indicator.title().zh()), YamlFlow.of(value));
            }
        }
    }

    private void insert(YamlSpan.Entry section, Optional<YamlSpan.Entry> above, String key, String value) {
        if (section.value().kind() != YamlSpan.Kind.MAPPING) {
            edit.insertBelow(section, key + ": " + value);
        } else if (above.isEmpty() && !section.value().flow()) {
            edit.insertFirst(section.value(), key, value);
        } else {
            edit.insert(section.value(), above, key, value);
        }
    }

    private void clear(Indicator indicator, YamlSpan.Entry old) {
        if (!old.value().blank()) {
            replaced.put(indicator, edit.written(old.value()));
            edit.replace(old, "");
        }
    }

    private void update(Indicator indicator, YamlSpan.Entry old, Node value) {
        String before = edit.written(old.value());
        if (new EntryUpdate(edit).update(old, value) && !old.value().blank()) {
            replaced.put(indicator, before);
        }
    }
}
