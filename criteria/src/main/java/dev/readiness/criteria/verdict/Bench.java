package dev.readiness.criteria.verdict;

/**
 * What the verdict is found from: the vetoes and conditions of one scenario, counted.
 *
 * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
 * @param tripped how many vetoes are tripped
 * @param unknown how many can't be told
 * @param notJudged how many of the clauses that may count could not be judged
 * @param missing how many of them lack data
 * @param graded whether the source prints grades, which say what becomes of its vetoes
 * @param barred whether something fails that no line could make up for
 * @param targeted whether there is a line at all
 * @param reachable whether there is a line, and every condition of it holds or still may
 * @param reached whether every one of them certainly holds
 */
public record Bench(
        int scenario,
        int tripped,
        int unknown,
        int notJudged,
        int missing,
        boolean graded,
        boolean barred,
        boolean targeted,
        boolean reachable,
        boolean reached) {
    /**
     * Checks what is counted.
     *
     * @param scenario under which of the ways to treat clauses that do not apply; 0 is the submission's own
     * @param tripped how many vetoes are tripped
     * @param unknown how many can't be told
     * @param notJudged how many of the clauses that may count could not be judged
     * @param missing how many of them lack data
     * @param graded whether the source prints grades, which say what becomes of its vetoes
     * @param barred whether something fails that no line could make up for
     * @param targeted whether there is a line at all
     * @param reachable whether there is a line, and every condition of it holds or still may
     * @param reached whether every one of them certainly holds
     * @throws IllegalArgumentException if what is reached is not reachable, or reachable without a line or in spite
     *     of a bar
     */
    public Bench {
        if (reached && !reachable || reachable && (barred || !targeted)) {
            throw new IllegalArgumentException("What is reached must be reachable, and that needs a line and no bar.");
        }
    }
}
