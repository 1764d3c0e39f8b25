package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DeclarationProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.rubric.Assumption;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code assumptions}: how the user takes what the source leaves open. */
final class SettingsReader {
    private final Binding binding;
    private final Rubric rubric;
    private final Map<String, String> chosen = new HashMap<>();
    private final ClausePointsReader clausePoints;

    SettingsReader(Binding binding, Rubric rubric) {
        this.binding = binding;
        this.rubric = rubric;
        this.clausePoints = new ClausePointsReader(binding, rubric);
    }

    Settings settings() {
        return new Settings(rubric, chosen, clausePoints.points());
    }

    void read(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String id = Binding.plain(entry.key().text());
            if (rubric.assumption(id).isEmpty()) {
                unknown(id, entry.key().location());
            } else if (id.equals(Settings.CLAUSE_POINTS) && entry.value() instanceof Node.Mapping points) {
                clausePoints.read(points);
            } else if (!entry.value().blank()) {
                binding.text(entry.value())
                        .ifPresent(option -> take(
                                id,
                                option,
                                entry.key().location(),
                                entry.value().location()));
            }
        }
    }

    /** Takes the assumption {@code id} as {@code option}; both places are only for what is wrong with them. */
    void take(String id, String option, Location idAt, Location optionAt) {
        Optional<Assumption> assumption = rubric.assumption(id);
        if (assumption.isEmpty()) {
            unknown(id, idAt);
        } else if (assumption.get().option(option).isEmpty()) {
            List<String> options = assumption.get().options().stream()
                    .map(Assumption.Option::id)
                    .toList();
            binding.report(DeclarationProblem.UNKNOWN_OPTION, optionAt, option, id, String.join(", ", options));
        } else {
            chosen.put(id, option);
        }
    }

    private void unknown(String id, Location at) {
        List<String> ids = rubric.assumptions().stream().map(Assumption::id).toList();
        Optional<String> nearest = Nearest.to(id, ids);
        if (nearest.isPresent()) {
            binding.report(DeclarationProblem.UNKNOWN_ASSUMPTION, at, id, nearest.get());
        } else {
            binding.report(DeclarationProblem.STRANGE_ASSUMPTION, at, id, String.join(", ", ids));
        }
    }
}
