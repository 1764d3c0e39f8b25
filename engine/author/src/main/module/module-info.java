/** For those who write rubrics: what is wrong with one, what its cases prove, a small one to begin with, schemas. */
module dev.readiness.author {
    requires transitive dev.readiness.core;
    requires transitive dev.readiness.report;
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    // Only where rules are compiled: drools-model-codegen, drools-compiler, kie-api by name.
    requires static org.drools.model.codegen;

    // The API, which api.txt lists.
    exports dev.readiness.author.build;
    exports dev.readiness.author.cases;
    exports dev.readiness.author.lint;
    exports dev.readiness.author.schema;
    exports dev.readiness.author.starter;

    // What is said stands in files beside the classes, which criteria reads.
    opens dev.readiness.author.cases to
            dev.readiness.criteria;
    opens dev.readiness.author.lint to
            dev.readiness.criteria;
    opens dev.readiness.author.schema to
            dev.readiness.criteria;
}
