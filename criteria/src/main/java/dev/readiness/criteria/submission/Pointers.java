package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of problems which value of their document they are about: only once there are any, from where they stand. */
final class Pointers {
    private static final Comparator<Location> AS_READ = Comparator.comparing(Location::sheet)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** About a mapping as a whole, which begins where its first key does. */
    private static final Set<ProblemCode> OF_A_WHOLE =
            Set.of(DocumentProblem.KEY_MISSING, SubmissionProblem.NO_INDICATORS);

    private final String file;
    private final TreeMap<Location, List<String>> outer = new TreeMap<>(AS_READ);
    private final TreeMap<Location, List<String>> inner = new TreeMap<>(AS_READ);

    private Pointers(Document document) {
        this.file = document.source().name();
        put(document.root(), List.of());
    }

    /** {@code problems}, those of {@code document} with their pointers. */
    static List<Problem> into(Document document, Optional<Rubric> rubric, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        Pointers pointers = new Pointers(document);
        return problems.stream()
                .map(problem -> pointers.pointed(problem, rubric))
                .toList();
    }

    private Problem pointed(Problem problem, Optional<Rubric> rubric) {
        if (!problem.location().file().equals(file)) {
            return problem;
        }
        TreeMap<Location, List<String>> places = OF_A_WHOLE.contains(problem.code()) ? outer : inner;
        Map.@Nullable Entry<Location, List<String>> place =
                problem.location().isCell() ? exact(places, problem.location()) : places.floorEntry(problem.location());
        return place == null ? problem : problem.about(pointer(place.getValue()), indicator(place.getValue(), rubric));
    }

    private static Map.@Nullable Entry<Location, List<String>> exact(
            NavigableMap<Location, List<String>> places, Location location) {
        Map.Entry<Location, List<String>> place = places.floorEntry(location);
        return place != null && AS_READ.compare(place.getKey(), location) == 0 ? place : null;
    }

    private void put(Node node, List<String> path) {
        put(node.location(), path);
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<String> below = below(path, entry.key().text());
                put(entry.key().location(), below);
                put(entry.value(), below);
            }
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                put(list.items().get(i), below(path, String.valueOf(i)));
            }
        }
    }

    private void put(Location location, List<String> path) {
        outer.putIfAbsent(location, path);
        inner.merge(location, path, (before, now) -> now.size() > before.size() ? now : before);
    }

    private static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String pointer(List<String> path) {
        StringBuilder pointer = new StringBuilder();
        for (String step : path) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The first step that names an indicator: below {@code indicators}, or where somebody forgot to indent. */
    private static Optional<String> indicator(List<String> path, Optional<Rubric> rubric) {
        return path.stream()
                .limit(2)
                .flatMap(step -> rubric.flatMap(known -> known.indicator(step)).stream())
                .map(Indicator::id)
                .findFirst();
    }
}
