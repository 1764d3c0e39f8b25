package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.problem.PackProblem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.OwnRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The rules of a pack from the jar that they were built into, which must be of the very files beside it. */
public final class RulesJar implements RuleSource {
    /** Its name within a pack. */
    public static final String NAME = "rules.jar";

    private static final String DIGEST = "META-INF/readiness/rules-digest";
    private static final String MODELS = "META-INF/readiness/rules-models";
    private static final String CLASS = ".class";
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final boolean trusted;

    RulesJar(boolean trusted) {
        this.trusted = trusted;
    }

    @Override
    public Optional<OwnRules> of(RuleFiles files, Problems problems) {
        Path jar = files.folder().resolve(NAME);
        boolean built = Files.exists(jar);
        if (files.isEmpty()) {
            if (built) {
                PackFolders.report(PackProblem.RULES_JAR_ALONE, jar, problems);
            }
            return Optional.empty();
        }
        String folder = files.folder().toString();
        if (!built) {
            PackFolders.report(
                    PackProblem.RULES_NOT_BUILT, Path.of(files.sources().get(0).name()), problems, folder);
            return Optional.empty();
        }
        if (!trusted) {
            PackFolders.report(PackProblem.RULES_UNTRUSTED, jar, problems, files.digest());
            return Optional.empty();
        }
        Optional<OwnRules> rules = read(jar);
        if (rules.isEmpty()) {
            PackFolders.report(PackProblem.RULES_JAR_BROKEN, jar, problems, folder);
        } else if (!rules.get().digest().equals(files.digest())) {
            PackFolders.report(PackProblem.RULES_JAR_STALE, jar, problems, folder);
            return Optional.empty();
        }
        return rules;
    }

    /** What {@link #bytes} made the file {@code jar} of; empty if it is no such jar. */
    private static Optional<OwnRules> read(Path jar) {
        Map<String, byte[]> entries = new TreeMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) (MOST_BYTES - size + 1));
                size += bytes.length;
                entries.put(entry.getName(), bytes);
                if (size > MOST_BYTES || entries.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        byte[] digest = entries.remove(DIGEST);
        byte[] models = entries.remove(MODELS);
        if (digest == null || models == null) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            if (name.endsWith(CLASS)) {
                classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
            }
        });
        return Optional.of(new OwnRules(
                new String(digest, StandardCharsets.UTF_8),
                new String(models, StandardCharsets.UTF_8).lines().toList(),
                classes));
    }

    /**
     * {@return a jar of {@code rules}; the same bytes for the same rules and classes}
     *
     * @param rules what was built
     */
    public static byte[] bytes(OwnRules rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, DIGEST, rules.digest().getBytes(StandardCharsets.UTF_8));
            put(zip, MODELS, lines(rules.models()));
            for (String name : rules.names()) {
                put(zip, name.replace('.', '/') + CLASS, rules.bytes(name).orElseThrow());
            }
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory must be writable.", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] lines(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
