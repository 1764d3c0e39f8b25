/** The library: a submission in, an assessment out. */
module dev.readiness.core {
    requires transitive dev.readiness.criteria;
    requires static transitive org.jspecify;
    // How Jackson, where a program has it, is to write an assessment.
    requires static com.fasterxml.jackson.annotation;
    // What Drools needs of modules that are named, which nobody else would resolve.
    requires org.slf4j;
    // Modules without a descriptor: one of them has all of them resolved, the rules among them.
    requires org.drools.core;
    requires org.drools.modelcompiler;

    uses dev.readiness.engine.AssessmentJson;

    // The API, which api.txt lists.
    exports dev.readiness.engine;
    exports dev.readiness.engine.advise;
    exports dev.readiness.engine.batch;
    exports dev.readiness.engine.check;
    exports dev.readiness.engine.compare;
    exports dev.readiness.engine.conclude;
    exports dev.readiness.engine.judge;
    exports dev.readiness.engine.plan;
    exports dev.readiness.engine.proof;
    exports dev.readiness.engine.rank;
    exports dev.readiness.engine.score;
    exports dev.readiness.engine.trend;
    exports dev.readiness.engine.whatif;
}
