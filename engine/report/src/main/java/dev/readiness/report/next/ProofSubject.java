package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Proofs;
import java.util.List;

/** What is to be proved. */
public sealed interface ProofSubject {
    /** {@return its name on the command line, and in JSON} */
    String name();

    /**
     * {@return the trees that prove it}
     *
     * @param proofs those of the assessment
     */
    List<Proof> proofs(Proofs proofs);

    /**
     * {@return what its points go into, up to the whole; none where it has none}
     *
     * @param proofs those of the assessment
     */
    default List<Proof> up(Proofs proofs) {
        return List.of();
    }

    /** The verdict. */
    record Verdict() implements ProofSubject {
        @Override
        public String name() {
            return "verdict";
        }

        @Override
        public List<Proof> proofs(Proofs proofs) {
            return List.of(proofs.verdict());
        }
    }

    /** The figure of the whole. */
    record Score() implements ProofSubject {
        @Override
        public String name() {
            return "score";
        }

        @Override
        public List<Proof> proofs(Proofs proofs) {
            return List.of(proofs.score());
        }
    }

    /**
     * One clause, and where its points go.
     *
     * @param clause of the rubric that was judged by
     */
    record OfClause(Clause clause) implements ProofSubject {
        @Override
        public String name() {
            return clause.label();
        }

        @Override
        public List<Proof> proofs(Proofs proofs) {
            return proofs.clause(clause);
        }

        @Override
        public List<Proof> up(Proofs proofs) {
            return proofs.up(clause);
        }
    }

    /**
     * Whatever is judged by one indicator.
     *
     * @param indicator of the rubric that was judged by
     */
    record OfIndicator(Indicator indicator) implements ProofSubject {
        @Override
        public String name() {
            return indicator.id();
        }

        @Override
        public List<Proof> proofs(Proofs proofs) {
            return proofs.indicator(indicator);
        }
    }
}
