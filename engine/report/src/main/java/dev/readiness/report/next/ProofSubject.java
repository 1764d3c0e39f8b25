package dev.readiness.report.next;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.engine.proof.Proof;
import dev.readiness.engine.proof.Proofs;
import java.util.List;

/** What is to be proved. */
public sealed interface ProofSubject {
    /** The name of it on the command line, and in JSON. */
    String name();

    List<Proof> proofs(Proofs proofs);

    /** What its points go into. */
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

    /** One clause, and where its points go. */
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

    /** Whatever is judged by one indicator. */
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
