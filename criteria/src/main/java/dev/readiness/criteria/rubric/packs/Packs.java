package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.rubric.Overlay;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The rubrics to judge by: those that ship with the program, and those in folders of the user's. */
public final class Packs {
    private final ShippedPacks shipped;
    private final Map<String, Rubric> loaded;
    private final SortedMap<String, OwnPack> own;

    /** A rubric of the user's, its files and the folder they stand in. */
    private record OwnPack(Rubric rubric, Pack pack, RuleFiles rules, Path folder) {}

    /**
     * What became of the folders.
     *
     * @param packs those that ship and, of the folders, those without an error
     * @param problems every problem found, by file
     */
    public record Read(Packs packs, List<Problem> problems) {
        /**
         * Keeps a copy of {@code problems}.
         *
         * @param packs those that ship and, of the folders, those without an error
         * @param problems every problem found, by file
         */
        public Read {
            problems = List.copyOf(problems);
        }

        /** {@return whether a pack could not be read, and is therefore not among them} */
        public boolean hasErrors() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
    }

    /** Those that ship. */
    public Packs() {
        this(new ShippedPacks(), new ConcurrentHashMap<>(), new TreeMap<>());
    }

    private Packs(ShippedPacks shipped, Map<String, Rubric> loaded, SortedMap<String, OwnPack> own) {
        this.shipped = shipped;
        this.loaded = loaded;
        this.own = own;
    }

    /**
     * Those that ship and those in {@code folders}, each of which is a pack itself or holds packs. An overlay that
     * asks less than the rubric it builds on is a problem.
     *
     * @param folders packs, or folders that hold packs
     * @return problems also for folders that hold none
     */
    public static Read with(List<Path> folders) {
        return with(folders, false, RuleSource.untrusted());
    }

    /**
     * {@return as {@link #with(List)}, but overlays may ask less; {@link Overlay#weaker} names where, and so does
     * every report}
     *
     * @param folders packs, or folders that hold packs
     */
    public static Read allowingWeaker(List<Path> folders) {
        return with(folders, true, RuleSource.untrusted());
    }

    /**
     * {@return as {@link #with(List)}, but rules of the packs' own are run: they are code, and only guarded against
     * accidents}
     *
     * @param folders packs, or folders that hold packs
     */
    public static Read trustingRules(List<Path> folders) {
        return with(folders, false, RuleSource.trusted());
    }

    /**
     * {@return as {@link #with(List)}, with what is said of overlays and rules}
     *
     * @param folders packs, or folders that hold packs
     * @param allowWeaker whether overlays may ask less
     * @param source gives the packs' own rules
     */
    public static Read with(List<Path> folders, boolean allowWeaker, RuleSource source) {
        Objects.requireNonNull(source, "source");
        Packs shipped = new Packs();
        if (folders.isEmpty()) {
            return new Read(shipped, List.of());
        }
        Problems problems = new Problems();
        Collection<PackFolder> found = PackFolders.find(folders, shipped.ids(), problems);
        OwnPacks reader = new OwnPacks(found, shipped, allowWeaker, source, problems);
        SortedMap<String, OwnPack> own = new TreeMap<>();
        for (PackFolder folder : found) {
            reader.rubric(folder.id())
                    .ifPresent(rubric -> own.put(
                            folder.id(),
                            new OwnPack(rubric, reader.pack(folder.id()), reader.rules(folder.id()), folder.path())));
        }
        return new Read(new Packs(shipped.shipped, shipped.loaded, own), problems.inOrder());
    }

    /**
     * As {@link #with(List, boolean, RuleSource)}, but from the class path: every folder {@code folder} of it, in
     * directories and in jars, is a pack or holds packs. What is read stays valid when a jar goes.
     *
     * @param loader whose class path is looked through
     * @param folder with slashes from the root, such as {@code rubrics}
     * @param source gives the packs' own rules
     * @return the packs and what is wrong with them, as of {@link #with(List)}
     * @throws IllegalArgumentException if the class path has no such folder
     * @throws IOException if one of them can't be opened
     */
    public static Read onClassPath(ClassLoader loader, String folder, RuleSource source) throws IOException {
        Objects.requireNonNull(source, "source");
        try (ClassPathFolders found = ClassPathFolders.of(loader, folder)) {
            if (found.paths().isEmpty()) {
                throw new IllegalArgumentException("The folder (" + folder + ") must be on the class path.");
            }
            return with(found.paths(), false, source);
        }
    }

    /** {@return the ids of all rubrics, in alphabetical order} */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(shipped.ids());
        ids.addAll(own.keySet());
        return List.copyOf(ids);
    }

    /**
     * {@return the rubric {@code id} with the values that hold last, if there is one; read once}
     *
     * @param id the rubric's id, such as {@code neimenggu-2023}
     */
    public Optional<Rubric> find(String id) {
        OwnPack found = own.get(id);
        if (found != null) {
            return Optional.of(found.rubric());
        }
        return shipped.ids().contains(id) ? Optional.of(loaded.computeIfAbsent(id, shipped::rubric)) : Optional.empty();
    }

    /**
     * {@return where the rubric {@code id} stands if it is one of the user's; empty if it ships}
     *
     * @param id the rubric's id, such as {@code neimenggu-2023}
     */
    public Optional<Path> folder(String id) {
        return Optional.ofNullable(own.get(id)).map(OwnPack::folder);
    }

    /**
     * {@return the rules of the rubric {@code id} as they are written; empty if it has none of its own, or ships}
     *
     * @param id the rubric's id, such as {@code neimenggu-2023}
     */
    public Optional<RuleFiles> rules(String id) {
        return Optional.ofNullable(own.get(id)).map(OwnPack::rules).filter(rules -> !rules.isEmpty());
    }

    /**
     * {@return the files of the rubric {@code id}, then those of the one that it builds on, for who looks at how it
     * is written}
     *
     * @param id the rubric's id, such as {@code neimenggu-2023}
     * @throws IllegalArgumentException if there is no such rubric
     */
    public List<Document> documents(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("The rubric (" + id + ") must be among (" + ids() + ").");
        }
        OwnPack found = own.get(id);
        if (found == null) {
            return shipped.pack(id, new Problems()).documents();
        }
        List<Document> documents = new ArrayList<>(found.pack().documents());
        found.rubric().overlay().ifPresent(overlay -> documents.addAll(documents(overlay.parent())));
        return List.copyOf(documents);
    }
}
