/** The documents and their words: rubrics, submissions, task tables, their readers and checks. */
module dev.readiness.criteria {
    requires static transitive org.jspecify;
    requires org.apache.commons.numbers.fraction;
    requires org.yaml.snakeyaml;
    requires tools.jackson.core;

    // The API, which api.txt lists.
    exports dev.readiness.criteria.answer;
    exports dev.readiness.criteria.document;
    exports dev.readiness.criteria.number;
    exports dev.readiness.criteria.own;
    exports dev.readiness.criteria.problem;
    exports dev.readiness.criteria.rubric;
    exports dev.readiness.criteria.rubric.packs;
    exports dev.readiness.criteria.submission;
    exports dev.readiness.criteria.text;
    exports dev.readiness.criteria.verdict;

    // Inside: no API.
    exports dev.readiness.criteria.need to
            dev.readiness.rules,
            dev.readiness.core,
            dev.readiness.author;
}
