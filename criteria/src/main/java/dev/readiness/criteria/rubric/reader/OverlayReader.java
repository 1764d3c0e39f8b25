package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a pack that takes over another rubric and changes some of its lines. */
final class OverlayReader {
    private final Problems problems;
    private final boolean allowWeaker;

    OverlayReader(Problems problems, boolean allowWeaker) {
        this.problems = problems;
        this.allowWeaker = allowWeaker;
    }

    /** The rubric that {@code pack} makes of {@code parent}, both with the values of one day. */
    Optional<Rubric> read(Pack pack, Rubric parent) {
        Optional<Identity> identity = new IdentityReader(pack, problems).read(parent);
        pack.documents().stream()
                .filter(document -> !document.has("rubric"))
                .forEach(document -> new Binding(document.source(), problems)
                        .report(RubricProblem.RUBRIC_STRANGE_FILE, document.root(), "rubric"));
        if (identity.isEmpty()) {
            return Optional.empty();
        }
        Document document = pack.identity();
        Binding binding = new Binding(document.source(), problems);
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        parent.indicators()
                .forEach(indicator -> indicators.put(indicator.title().zh(), indicator));
        IndicatorReader own = new IndicatorReader(indicators);
        own.read(binding, document.root());
        own.resolve(parent.assumptions());
        own.checkTies();
        RubricFields fields = new RubricFields(binding, document.root(), IdentityReader.OVERLAY_KEYS);
        String printed = fields.word("document");
        OverlayChanges changes = new OverlayChanges(binding, parent, pack.id(), printed, indicators, allowWeaker);
        changes(binding, document).forEach(changes::read);
        List<OwnLine> lines =
                new ArrayList<>(parent.overlay().map(Overlay::lines).orElse(List.of()));
        lines.addAll(changes.lines());
        Overlay overlay = new Overlay(parent.id(), parent.root(), printed, fields.text("documentTitle"), lines);
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(overlay.over(parent, identity.get(), changes.clauses(), indicators.values()));
    }

    private static List<Node> changes(Binding binding, Document document) {
        List<Node> changes = binding.fields(document.root(), IdentityReader.OVERLAY_KEYS)
                .need("changes")
                .map(binding::items)
                .orElse(List.of());
        if (changes.isEmpty()) {
            binding.report(RubricProblem.RUBRIC_EMPTY, document.root(), "changes");
        }
        return changes;
    }
}
