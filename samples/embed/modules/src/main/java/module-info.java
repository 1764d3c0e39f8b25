module example.modules {
    requires dev.readiness.core;
    // Only for reports and for rubrics of one's own.
    requires dev.readiness.author;
    requires dev.readiness.office;
    requires dev.readiness.report;
}
