package dev.readiness.engine.check;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code readiness.yml}: the gates of a check. */
public final class ConfigReader {
    /** The keys at the top. */
    public static final List<String> KEYS = List.of("gates", "rubrics");

    private final Packs packs;

    /**
     * Reads configurations that may name the rubrics of {@code packs}.
     *
     * @param packs the rubrics whose gates may be set
     */
    public ConfigReader(Packs packs) {
        Objects.requireNonNull(packs, "packs");
        this.packs = packs;
    }

    /**
     * What the file says, unless a problem is an error, and every problem found.
     *
     * @param config what the file says
     * @param problems every problem found
     */
    public record ReadConfig(Optional<Config> config, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param config what the file says
         * @param problems every problem found
         */
        public ReadConfig {
            problems = List.copyOf(problems);
        }
    }

    /**
     * {@return what the file {@code path} says}
     *
     * @param path the file, as the user gave it
     */
    public ReadConfig read(Path path) {
        Problems problems = new Problems();
        return sound(Documents.read(path, problems).map(document -> bind(document, problems)), problems);
    }

    /**
     * {@return what {@code bytes} say, as if they were the file {@code name}}
     *
     * @param name what problems call the file
     * @param bytes what the file holds, in YAML or JSON
     */
    public ReadConfig read(String name, byte[] bytes) {
        Problems problems = new Problems();
        return sound(Documents.parse(name, bytes, problems).map(document -> bind(document, problems)), problems);
    }

    private static ReadConfig sound(Optional<Config> config, Problems problems) {
        return new ReadConfig(config.filter(found -> !problems.hasErrors()), problems.inOrder());
    }

    private Config bind(Document document, Problems problems) {
        Binding binding = new Binding(document.source(), problems);
        Fields fields = binding.fields(document.root(), KEYS.toArray(String[]::new));
        GateLayer gates = fields.find("gates")
                .map(node -> new GateSectionReader(binding, Optional.empty()).read(node))
                .orElse(GateLayer.NOTHING);
        Map<String, GateLayer> rubrics = new HashMap<>();
        fields.find("rubrics")
                .map(binding::mapping)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> rubric(binding, entry, rubrics)));
        return new Config(gates, rubrics);
    }

    private void rubric(Binding binding, Node.Entry entry, Map<String, GateLayer> rubrics) {
        String id = Binding.plain(entry.key().text());
        Optional<Rubric> rubric = packs.find(id);
        if (rubric.isEmpty()) {
            unknown(binding, entry.key(), id);
        } else if (!entry.value().blank()) {
            rubrics.put(id, new GateSectionReader(binding, rubric).read(entry.value()));
        }
    }

    private void unknown(Binding binding, Node key, String id) {
        String known = String.join(", ", packs.ids());
        Nearest.to(id, packs.ids())
                .ifPresentOrElse(
                        nearest -> binding.report(SubmissionProblem.UNKNOWN_RUBRIC, key, id, nearest, known),
                        () -> binding.report(SubmissionProblem.STRANGE_RUBRIC, key, id, known));
    }
}
