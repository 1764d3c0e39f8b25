package dev.readiness.cli;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The rubrics that arguments name: by id, or by a folder that is a pack or holds packs; all where there are none. */
final class NamedRubrics {
    private final Session session;
    private final List<String> named;

    private NamedRubrics(Session session, List<String> named) {
        this.session = session;
        this.named = named;
    }

    /** Has the session know the folders among {@code named}, too. */
    static NamedRubrics in(Session session, List<String> named) {
        List<Path> folders =
                named.stream().flatMap(name -> folder(name).stream()).toList();
        if (!folders.isEmpty()) {
            List<Path> all = new ArrayList<>(session.folders());
            all.addAll(folders);
            session.addRubrics(all);
        }
        return new NamedRubrics(session, named);
    }

    /** Does {@code work} for each; the worst exit code, or 2 as soon as a name means nothing. */
    int each(ToIntFunction<Rubric> work) {
        Packs packs = session.assessor().packs();
        Set<String> ids = new LinkedHashSet<>(named.isEmpty() ? packs.ids() : List.of());
        for (String name : named) {
            Optional<Path> folder = folder(name);
            if (folder.isEmpty() && packs.find(name).isEmpty()) {
                return RubricShowCommand.refuseUnknown(session, name);
            }
            folder.ifPresentOrElse(place -> ids.addAll(within(packs, place)), () -> ids.add(name));
        }
        return ids.stream()
                .map(id -> packs.find(id).orElseThrow())
                .mapToInt(work)
                .max()
                .orElse(ExitCode.DONE);
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> within(Packs packs, Path folder) {
        return packs.ids().stream()
                .filter(id -> packs.folder(id)
                        .filter(place -> place.startsWith(folder))
                        .isPresent())
                .toList();
    }
}
