package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import java.util.List;

/** Lets tests of other packages read packs that are put together of documents. */
public final class PackReading {
    private PackReading() {}

    /** What is wrong with the pack {@code id} of {@code documents}. */
    public static List<Problem> problems(String id, List<Document> documents) {
        Problems problems = new Problems();
        new EditionReader(problems).read(Pack.of(id, documents));
        return problems.inOrder();
    }
}
