package dev.readiness.engine.check;

import dev.readiness.criteria.problem.GateProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every {@code readiness.yml} that speaks for a submission. That of whoever runs the check stands in the working
 * folder, or is given in its place; all others stand between it and the submission. Each is read once.
 */
public final class ConfigPlaces {
    private static final List<String> NAMES = List.of("readiness.yml", "readiness.yaml");

    private final ConfigReader reader;
    private final Path working;
    private final Set<Path> named;
    private final Optional<Path> given;
    private final Map<Path, ConfigChain> byFolder = new HashMap<>();
    private final Map<Path, ConfigReader.ReadConfig> read = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Looks for configurations from the working folder down.
     *
     * @param packs the rubrics whose gates may be set
     * @param working where the check runs
     * @param named the folders that are checked
     * @param given stands in place of the working folder's own
     */
    public ConfigPlaces(Packs packs, Path working, List<Path> named, Optional<Path> given) {
        Objects.requireNonNull(packs, "packs");
        Objects.requireNonNull(given, "given");
        this.reader = new ConfigReader(packs);
        this.working = absolute(working);
        this.named = Set.copyOf(named.stream().map(ConfigPlaces::absolute).toList());
        this.given = given;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static boolean isConfig(Path path) {
        return NAMES.contains(String.valueOf(path.getFileName()));
    }

    /**
     * {@return what speaks for {@code submission}}
     *
     * @param submission the file of a submission
     */
    public ConfigChain of(Path submission) {
        Path folder = absolute(submission).getParent();
        return folder == null ? top() : chain(folder);
    }

    /** {@return those that were read so far} */
    public Set<Path> files() {
        return Set.copyOf(read.keySet());
    }

    /** {@return what is wrong with those of whoever runs the check, as far as they were read} */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private ConfigChain chain(Path folder) {
        ConfigChain known = byFolder.get(folder);
        if (known == null) {
            known = folder.equals(working) ? top() : nearer(above(folder), folder);
            byFolder.put(folder, known);
        }
        return known;
    }

    private ConfigChain top() {
        return byFolder.computeIfAbsent(
                working,
                folder -> given.or(() -> in(folder, problems)).map(this::own).orElse(ConfigChain.NONE));
    }

    private ConfigChain own(Path file) {
        ConfigReader.ReadConfig config = read.computeIfAbsent(file, reader::read);
        problems.addAll(config.problems());
        return new ConfigChain(config.config().stream().toList(), List.of(), List.of());
    }

    /** Outside the working folder nothing above the folder that is checked speaks, but the working folder does. */
    private ConfigChain above(Path folder) {
        Path parent = folder.getParent();
        boolean reaches = folder.startsWith(working)
                || named.stream().anyMatch(root -> folder.startsWith(root) && !folder.equals(root));
        return parent == null || !reaches ? top() : chain(parent);
    }

    private ConfigChain nearer(ConfigChain above, Path folder) {
        List<Problem> wrong = new ArrayList<>(above.problems());
        Optional<Path> file = in(folder, wrong);
        if (file.isEmpty()) {
            return above;
        }
        ConfigReader.ReadConfig config = read.computeIfAbsent(file.get(), reader::read);
        wrong.addAll(config.problems());
        List<Config> nearer = new ArrayList<>(above.nearer());
        config.config().ifPresent(nearer::add);
        return new ConfigChain(above.own(), nearer, wrong);
    }

    private static Optional<Path> in(Path folder, List<Problem> problems) {
        List<Path> there = NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(ConfigPlaces::shown)
                .toList();
        if (there.size() > 1) {
            problems.add(new Problem(
                    GateProblem.CONFIG_TWICE, new Location(there.get(1).toString(), 1, 1), "", List.of()));
        }
        return there.stream().findFirst();
    }

    /** Below the process's folder as the user would write it. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
