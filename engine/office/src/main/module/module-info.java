/** Workbooks and Word documents, in and out. */
module dev.readiness.office {
    requires transitive dev.readiness.report;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;

    // The API, which api.txt lists.
    exports dev.readiness.office.draft;
    exports dev.readiness.office.intake;
    exports dev.readiness.office.ledger;
    exports dev.readiness.office.notice;
    exports dev.readiness.office.plan;
    exports dev.readiness.office.result;
    exports dev.readiness.office.scoresheet;
    exports dev.readiness.office.template;

    // What is said stands in files beside the classes, which criteria reads.
    opens dev.readiness.office.draft to
            dev.readiness.criteria;
    opens dev.readiness.office.intake to
            dev.readiness.criteria;
    opens dev.readiness.office.ledger to
            dev.readiness.criteria;
    opens dev.readiness.office.notice to
            dev.readiness.criteria;
    opens dev.readiness.office.plan to
            dev.readiness.criteria;
    opens dev.readiness.office.result to
            dev.readiness.criteria;
    opens dev.readiness.office.scoresheet to
            dev.readiness.criteria;
    opens dev.readiness.office.template to
            dev.readiness.criteria;
}
