package dev.readiness.criteria.submission;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.document.Snippet;
import dev.readiness.criteria.document.Source;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.WhatIfProblem;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes changes to the tree of a submission, so that they meet the same checks as what the file says. */
final class ChangedDocument {
    private static final String INDICATORS = "indicators";
    private static final String EXEMPTIONS = "notApplicable";

    private final Rubric rubric;
    private final Problems problems;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Change> touched = new HashMap<>();
    private Node.Mapping root;

    private ChangedDocument(Node.Mapping root, Rubric rubric, Problems problems) {
        this.root = root;
        this.rubric = rubric;
        this.problems = problems;
    }

    /** {@code document} with {@code changes} made in their order; what is wrong with one is told and it is left out. */
    static Document of(Document document, Optional<Rubric> rubric, List<Change> changes, Problems problems) {
        if (changes.isEmpty() || rubric.isEmpty() || !(document.root() instanceof Node.Mapping root)) {
            return document;
        }
        ChangedDocument changed = new ChangedDocument(root, rubric.get(), problems);
        changes.forEach(changed::make);
        return new Document(document.source().beside(changed.sources), changed.root);
    }

    private void make(Change change) {
        Snippet snippet = new Snippet(change.place(), change.written());
        sources.add(snippet.source());
        boolean pair = change.kind() != Change.Kind.UNSET;
        if (snippet.name().isEmpty() || snippet.isPair() != pair || pair && snippet.isBlank()) {
            tell(snippet, form(change.kind()), change.written(), change.kind().option());
        } else {
            snippet.value(problems).ifPresent(value -> make(change, snippet, value));
        }
    }

    private static ProblemCode form(Change.Kind kind) {
        return switch (kind) {
            case SET, SWEEP -> WhatIfProblem.CHANGE_OF_WHAT;
            case UNSET -> WhatIfProblem.CHANGE_UNSETS_WHAT;
            case NOT_APPLICABLE -> WhatIfProblem.CHANGE_EXEMPTS_WHAT;
        };
    }

    private void make(Change change, Snippet snippet, Node value) {
        if (change.kind() == Change.Kind.NOT_APPLICABLE) {
            exempt(snippet, value);
            return;
        }
        Optional<Indicator> indicator = rubric.indicator(snippet.name());
        Change before = touched.putIfAbsent(indicator.map(Indicator::id).orElse(snippet.name()), change);
        if (before != null) {
            tell(snippet, WhatIfProblem.CHANGED_TWICE, snippet.name(), before.place());
        } else if (change.kind() != Change.Kind.UNSET) {
            put(indicator, new Node.Entry(snippet.key(), value));
        } else if (indicator.isEmpty()) {
            put(indicator, new Node.Entry(snippet.key(), snippet.key())); // told as the reader tells it
        } else if (!takeOut(indicator.get())) {
            tell(snippet, WhatIfProblem.CHANGE_IDLE, snippet.name());
        }
    }

    /** In the place of what is said of {@code indicator}, or below all else. */
    private void put(Optional<Indicator> indicator, Node.Entry entry) {
        Node.Mapping all = mapping(INDICATORS);
        List<Node.Entry> entries = new ArrayList<>(all.entries());
        for (int i = 0; i < entries.size(); i++) {
            if (indicator.isPresent() && names(entries.get(i), indicator.get())) {
                entries.set(i, entry);
                replace(INDICATORS, new Node.Mapping(entries, all.location(), all.next()));
                return;
            }
        }
        entries.add(entry);
        replace(INDICATORS, new Node.Mapping(entries, all.location(), all.next()));
    }

    private boolean takeOut(Indicator indicator) {
        Node.Mapping all = mapping(INDICATORS);
        List<Node.Entry> left = new ArrayList<>(all.entries());
        boolean found = left.removeIf(entry -> names(entry, indicator));
        replace(INDICATORS, new Node.Mapping(left, all.location(), all.next()));
        return found;
    }

    private boolean names(Node.Entry entry, Indicator indicator) {
        return rubric.indicator(entry.key().text()).filter(indicator::equals).isPresent();
    }

    private void exempt(Snippet snippet, Node reason) {
        Location place = snippet.key().location();
        Node.Mapping declaration = new Node.Mapping(
                List.of(
                        new Node.Entry(new Node.Scalar("clause", true, place), snippet.key()),
                        new Node.Entry(new Node.Scalar("reason", true, place), reason)),
                place,
                place);
        List<Node> all = new ArrayList<>();
        find(EXEMPTIONS).ifPresent(written -> {
            if (written instanceof Node.Sequence list) {
                all.addAll(list.items());
            } else if (!written.blank()) {
                all.add(written);
            }
        });
        all.add(declaration);
        replace(
                EXEMPTIONS,
                new Node.Sequence(all, find(EXEMPTIONS).map(Node::location).orElse(place)));
    }

    private Node.Mapping mapping(String key) {
        return find(key)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .orElseGet(() -> new Node.Mapping(List.of(), root.next(), root.next()));
    }

    private Optional<Node> find(String key) {
        return root.entries().stream()
                .filter(isCalled(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    private void replace(String key, Node value) {
        List<Node.Entry> entries = new ArrayList<>(root.entries());
        for (int i = 0; i < entries.size(); i++) {
            if (isCalled(key).test(entries.get(i))) {
                entries.set(i, new Node.Entry(entries.get(i).key(), value));
                root = new Node.Mapping(entries, root.location(), root.next());
                return;
            }
        }
        entries.add(new Node.Entry(new Node.Scalar(key, true, value.location()), value));
        root = new Node.Mapping(entries, root.location(), root.next());
    }

    private static Predicate<Node.Entry> isCalled(String key) {
        return entry -> entry.key().text().equals(key);
    }

    private void tell(Snippet snippet, ProblemCode code, String... arguments) {
        Problem problem = snippet.source().problem(code, snippet.key().location(), arguments);
        problems.add(problem);
    }
}
