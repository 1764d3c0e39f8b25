package dev.readiness.criteria.rubric;

import dev.readiness.criteria.document.PackedDocuments;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
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
            Pack pack = shipped.parse(id, problems);
            if (problems.hasErrors()) {
                Problem first = problems.inOrder().get(0);
                throw new IllegalStateException(first.location() + " " + first.message(Lang.EN));
            }
            Files.write(
                    Path.of(arguments[0], ShippedPacks.packed(id)),
                    new PackedDocuments(pack.digest(), pack.documents()).pack());
        }
    }
}
