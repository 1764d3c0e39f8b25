package dev.readiness.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changed in a working copy of Git since a commit: in commits, in the folder, and what was never committed. */
final class Changes {
    /** Begins like no option, so that it can't be one. */
    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9_.@^~{}/+-]+");

    /** The endings of what is told to be a submission by its text. */
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:yaml|yml|json)");

    private final Path root;
    private final Set<Path> files;
    private final Map<Path, String> removed;

    private Changes(Path root, Set<Path> files, Map<Path, String> removed) {
        this.root = root;
        this.files = files;
        this.removed = removed;
    }

    /** Git is not there, or does not know the commit; says why. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String reason) {
            super(reason);
        }
    }

    /** What changed since {@code revision} in the working copy that {@code folder} belongs to. */
    static Changes since(String revision, Path folder) throws Unknown {
        if (!REVISION.matcher(revision).matches() || revision.startsWith("-")) {
            throw new Unknown(revision);
        }
        Path root = real(Path.of(git(folder, "rev-parse", "--show-toplevel").get(0)));
        Set<Path> files = new HashSet<>();
        git(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        Stream.of(
                        git(root, "diff", "--name-only", "-z", "--no-renames", revision, "--"),
                        git(root, "ls-files", "--others", "--exclude-standard", "-z"))
                .flatMap(List::stream)
                .map(name -> root.resolve(name).normalize())
                .forEach(files::add);
        Map<Path, String> removed = new TreeMap<>();
        for (String name :
                git(root, "diff", "--name-only", "-z", "--diff-filter=D", "--find-renames", revision, "--")) {
            if (TEXT.matcher(name).matches()) {
                removed.put(root.resolve(name).normalize(), said(root, "show", revision + ":" + name));
            }
        }
        return new Changes(root, files, removed);
    }

    /** What was in the text files below {@code folder} that are no longer there, by their paths from it. */
    Map<Path, String> removedBelow(Path folder) {
        Path place = real(folder);
        Map<Path, String> below = new TreeMap<>();
        removed.forEach((file, text) -> {
            if (file.startsWith(place)) {
                below.put(place.relativize(file), text);
            }
        });
        return below;
    }

    /** Leaves out {@code submissions}, which only matter to themselves. */
    Predicate<Path> touching(List<Path> submissions) {
        Set<Path> themselves = new HashSet<>();
        submissions.forEach(submission -> themselves.add(real(submission)));
        List<Path> others =
                files.stream().filter(file -> !themselves.contains(file)).toList();
        return submission -> isTouched(real(submission), others);
    }

    /** By itself, by what lies beside or below it, such as its task table, or by a configuration above. */
    private boolean isTouched(Path submission, List<Path> others) {
        Path folder = submission.getParent();
        return folder == null
                || !submission.startsWith(root)
                || files.contains(submission)
                || others.stream().anyMatch(other -> other.startsWith(folder) || isConfigAbove(other, folder));
    }

    private static boolean isConfigAbove(Path file, Path folder) {
        String name = String.valueOf(file.getFileName());
        Path place = file.getParent();
        return (name.equals("readiness.yml") || name.equals("readiness.yaml"))
                && place != null
                && folder.startsWith(place);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static List<String> git(Path folder, String... words) throws Unknown {
        return Stream.of(said(folder, words).split("[\0\n]"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String said(Path folder, String... words) throws Unknown {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() != 0) {
                    throw new Unknown(String.join(" ", command));
                }
                return said;
            }
        } catch (IOException e) {
            throw new Unknown(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown(String.join(" ", command));
        }
    }
}
