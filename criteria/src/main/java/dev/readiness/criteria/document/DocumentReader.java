package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads files of one kind beside text, such as workbooks, into the tree that texts are read into, so that what they say
 * is checked by the same code. Supplied by the program: this floor needs no library for them.
 */
public interface DocumentReader {

    /**
     * {@return whether {@code path} is, by its name, of this kind}
     *
     * @param path a file that may not be there
     */
    boolean takes(Path path);

    /**
     * {@return the document in {@code path}; empty, with a problem that says why, if it can't be read}
     *
     * @param path a file that may not be there
     * @param problems take what is wrong with it
     */
    Optional<Document> read(Path path, Problems problems);

    /**
     * {@return the task table in {@code path}, of the rubric {@code rubric} where it doesn't say itself; empty, with
     * a problem that says why, if there is none}
     *
     * @param path a file that may not be there
     * @param rubric the id of the submission's rubric
     * @param problems take what is wrong with it
     */
    default Optional<Document> readTasks(Path path, String rubric, Problems problems) {
        return read(path, problems);
    }
}
