package dev.readiness.engine.check;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the {@code readiness.yml} that speaks for a submission: the nearest one, from the submission's folder upwards to
 * the working folder. Each is read once.
 */
public final class ConfigPlaces {
    private static final List<String> NAMES = List.of("readiness.yml", "readiness.yaml");

    private final ConfigReader reader;
    private final Path working;
    private final Optional<Path> given;
    private final Map<Path, Optional<Path>> byFolder = new HashMap<>();
    private final Map<Path, ConfigReader.ReadConfig> read = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param given the only one to be used, wherever the submissions are; empty to look for them */
    public ConfigPlaces(Packs packs, Path working, Optional<Path> given) {
        this.reader = new ConfigReader(packs);
        this.working = working.toAbsolutePath().normalize();
        this.given = given;
    }

    static boolean isConfig(Path path) {
        return NAMES.contains(String.valueOf(path.getFileName()));
    }

    /** What speaks for {@code submission}; nothing if there is none, or if it is broken. */
    public Config of(Path submission) {
        Path folder = submission.toAbsolutePath().normalize().getParent();
        return given.or(() -> folder == null ? Optional.empty() : nearest(folder))
                .map(this::config)
                .orElse(Config.NONE);
    }

    /** Those that were read so far. */
    public Set<Path> files() {
        return Set.copyOf(read.keySet());
    }

    /** Every problem of those that were read so far. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        read.values().forEach(config -> all.addAll(config.problems()));
        return List.copyOf(all);
    }

    private Config config(Path file) {
        return read.computeIfAbsent(file, reader::read).config().orElse(Config.NONE);
    }

    private Optional<Path> nearest(Path folder) {
        Optional<Path> known = byFolder.get(folder);
        if (known == null) {
            known = in(folder).or(() -> above(folder));
            byFolder.put(folder, known);
        }
        return known;
    }

    /** Outside the working folder nothing above the submission's own folder speaks for it, but the working folder does. */
    private Optional<Path> above(Path folder) {
        Path parent = folder.getParent();
        if (folder.equals(working) || parent == null) {
            return Optional.empty();
        }
        return nearest(folder.startsWith(working) ? parent : working);
    }

    private Optional<Path> in(Path folder) {
        List<Path> there = NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .map(ConfigPlaces::shown)
                .toList();
        if (there.size() > 1) {
            problems.add(new Problem(
                    ProblemCode.CONFIG_TWICE, new Location(there.get(1).toString(), 1, 1), "", List.of()));
        }
        return there.stream().findFirst();
    }

    /** Below the process's folder as the user would write it. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
