package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.reader.EditionReader;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the rubrics that ship, when the program is built. */
final class PackCompiler {
    private PackCompiler() {}

    /** @param arguments the folder to write to, which holds the packs' YAML */
    public static void main(String[] arguments) throws IOException {
        ShippedPacks shipped = new ShippedPacks();
        for (String id : shipped.ids()) {
            Problems problems = new Problems();
            Rubric rubric = new EditionReader(problems)
                    .read(shipped.pack(id, problems))
                    .orElseThrow(() -> broken(problems.inOrder().get(0)));
            if (!rubric.identity().lacks().isEmpty()) {
                throw new IllegalStateException("Every text of the rubric (" + id + ") must be in each language; "
                        + rubric.identity().lacks() + " lacks in some.");
            }
            Files.write(Path.of(arguments[0], ShippedPacks.packed(id)), PackedRubric.pack(rubric));
        }
    }

    private static IllegalStateException broken(Problem problem) {
        return new IllegalStateException(problem.location() + " " + problem.message(Lang.EN));
    }
}
