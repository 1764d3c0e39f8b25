package dev.readiness.office.draft;

import dev.readiness.criteria.submission.Submission;
import dev.readiness.engine.EngineInfo;
import dev.readiness.office.paper.Columns;
import java.util.List;

/** Who sends it, as room to fill, and by what figures came about: data, rubric, program, with their digests. */
record Appendix(Draft draft) {
    /** A digest breaks between lines after so many digits. */
    private static final String EIGHT = "(.{8})(?=.)";

    void write() {
        draft.paper().text("Closing", draft.say("sender")).text("Closing", draft.say("sent"));
        draft.chapter("appendix");
        Submission submission = draft.assessment().submission();
        Columns columns = new Columns()
                .text(draft.say("appendixWhat"), 20)
                .text(draft.say("appendixName"), 34)
                .text(draft.say("appendixDigest"), 46);
        draft.table(
                draft.say("appendix"),
                columns,
                List.of(
                        List.of(
                                draft.say("appendixData"),
                                submission.input().path(),
                                digest(submission.input().sha256().hex())),
                        List.of(
                                draft.say("appendixRubric"),
                                submission.rubric().id(),
                                digest(submission.rubric().identity().digest())),
                        List.of(
                                draft.say("appendixProgram"),
                                draft.say("appendixVersion", EngineInfo.version()),
                                digest(EngineInfo.rulesDigest()))));
    }

    private static String digest(String hex) {
        return hex.replaceAll(EIGHT, "$1 ");
    }
}
