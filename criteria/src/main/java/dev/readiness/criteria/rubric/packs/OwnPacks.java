package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Fields;
import dev.readiness.criteria.document.Nearest;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.EditionReader;
import dev.readiness.criteria.rubric.reader.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the packs of the user's folders, an overlay after the rubric that it builds on. */
final class OwnPacks {
    private final Map<String, PackFolder> folders = new TreeMap<>();
    private final Packs shipped;
    private final boolean allowWeaker;
    private final RuleSource source;
    private final Map<String, RuleFiles> rules = new HashMap<>();
    private final Problems problems;
    private final Map<String, Pack> packs = new HashMap<>();
    private final Map<String, Optional<Rubric>> known = new HashMap<>();
    private final List<String> chain = new ArrayList<>();

    /**
     * @param allowWeaker whether an overlay may ask less than the rubric that it builds on
     * @param source gives the packs' own rules
     */
    OwnPacks(Collection<PackFolder> folders, Packs shipped, boolean allowWeaker, RuleSource source, Problems problems) {
        folders.forEach(folder -> this.folders.put(folder.id(), folder));
        this.shipped = shipped;
        this.allowWeaker = allowWeaker;
        this.source = source;
        this.problems = problems;
    }

    /** The rubric {@code id}, one of the folders or one that ships; empty if there is an error in it. */
    Optional<Rubric> rubric(String id) {
        PackFolder folder = folders.get(id);
        if (folder == null) {
            return shipped.find(id);
        }
        Optional<Rubric> before = known.get(id);
        if (before != null) {
            return before;
        }
        chain.add(id);
        Problems its = new Problems();
        RuleFiles ruleFiles = RuleFiles.of(folder.path(), its);
        rules.put(id, ruleFiles);
        Optional<Rubric> rubric = folder.read(ruleFiles, source, its).flatMap(pack -> rubric(pack, its));
        chain.remove(id);
        problems.addAll(its.inOrder());
        known.put(id, rubric);
        return rubric;
    }

    /** The files of {@code id}, one of the folders, whose rubric was read. */
    Pack pack(String id) {
        return Objects.requireNonNull(packs.get(id));
    }

    /** The rules of {@code id}, one of the folders, as they are written. */
    RuleFiles rules(String id) {
        return Objects.requireNonNull(rules.get(id));
    }

    private Optional<Rubric> rubric(Pack pack, Problems its) {
        packs.put(pack.id(), pack);
        EditionReader reader = new EditionReader(its);
        Optional<Document> overlay = pack.documents().stream()
                .filter(document -> document.has("overlay"))
                .findFirst();
        return overlay.isEmpty()
                ? reader.read(pack)
                : parent(overlay.get(), its).flatMap(parent -> reader.read(pack, parent, allowWeaker));
    }

    private Optional<Rubric> parent(Document document, Problems its) {
        Binding binding = new Binding(document.source(), its);
        Fields fields = EditionReader.overlay(document.root(), binding);
        Optional<String> parent = fields.needText("overlay");
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Node node = fields.find("overlay").orElseThrow();
        if (chain.contains(parent.get())) {
            List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(parent.get()), chain.size()));
            circle.add(parent.get());
            binding.report(RubricProblem.OVERLAY_CIRCLE, node, String.join(" → ", circle));
            return Optional.empty();
        }
        if (!folders.containsKey(parent.get()) && shipped.find(parent.get()).isEmpty()) {
            TreeSet<String> ids = new TreeSet<>(shipped.ids());
            ids.addAll(folders.keySet());
            String all = String.join(", ", ids);
            binding.report(
                    SubmissionProblem.UNKNOWN_RUBRIC,
                    node,
                    parent.get(),
                    Nearest.to(parent.get(), ids).orElse(all),
                    all);
            return Optional.empty();
        }
        return rubric(parent.get());
    }
}
