/** Renderers: what an assessment looks like to people and to programs. */
module dev.readiness.report {
    requires transitive dev.readiness.core;
    requires static transitive org.jspecify;
    requires com.samskivert.jmustache;
    requires tools.jackson.core;

    provides dev.readiness.engine.AssessmentJson with
            dev.readiness.report.json.OneLineJson;

    // The API, which api.txt lists.
    exports dev.readiness.report.ci;
    exports dev.readiness.report.html;
    exports dev.readiness.report.json;
    exports dev.readiness.report.next;
    exports dev.readiness.report.result;
    exports dev.readiness.report.rubric;
    exports dev.readiness.report.table;
    exports dev.readiness.report.text;
    exports dev.readiness.report.writing;

    // Inside: no API.
    exports dev.readiness.report to
            dev.readiness.author,
            dev.readiness.office;
    exports dev.readiness.report.next.words to
            dev.readiness.office;

    // What is said stands in files beside the classes, which criteria reads.
    opens dev.readiness.report to
            dev.readiness.criteria;
    opens dev.readiness.report.next.words to
            dev.readiness.criteria;
    opens dev.readiness.report.html to
            dev.readiness.criteria,
            com.samskivert.jmustache;
}
