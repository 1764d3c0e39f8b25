package dev.readiness.engine.rank;

/**
 * A candidate's place in its table.
 *
 * @param rank from 1; those of equal merit share one, and the next ones are left out
 * @param tied whether it shares its place
 * @param best the best place that it may have once nothing is missing, of it or of others
 * @param worst the worst one
 * @param candidate whose place it is
 */
public record Place(int rank, boolean tied, int best, int worst, Candidate candidate) {

    /** {@return whether what is missing, its own or that of others, may move it} */
    public boolean isOpen() {
        return best < worst;
    }
}
