package dev.readiness.report.ci;

import dev.readiness.report.result.FileResults;
import java.util.List;

/** A format that lists the results of any number of files. The same files give the same bytes. */
public interface ResultFormat {

    /** The whole report. */
    String render(List<FileResults> files);
}
