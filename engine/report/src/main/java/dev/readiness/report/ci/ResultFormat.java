package dev.readiness.report.ci;

import dev.readiness.engine.check.CheckTally;
import dev.readiness.report.result.FileResults;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** A format that lists the results of any number of files. The same files give the same bytes. */
public interface ResultFormat {

    /**
     * {@return a report that takes files as they come; it belongs to one thread}
     *
     * @param out where it is written, which stays open
     */
    ResultReport begin(Writer out);

    /**
     * {@return the whole report on files that are all there}
     *
     * @param files in the order in which they are listed
     */
    default String render(List<FileResults> files) {
        StringWriter out = new StringWriter();
        ResultReport report = begin(out);
        CheckTally all = new CheckTally();
        for (FileResults file : files) {
            report.add(file);
            all.add(file.file());
        }
        return report.end(all) + out;
    }
}
