package dev.readiness.office.draft;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.report.Headline;

/** What the assessment rests on: rubric, day, data. */
record BasisChapter(Draft draft) {

    void write() {
        Submission submission = draft.assessment().submission();
        Rubric.Identity identity = submission.rubric().identity();
        draft.chapter("basis");
        draft.body(draft.say("basisRubric", new Headline(draft.phrases(), draft.assessment()).rubric(), identity.id()));
        draft.body(draft.say("basisDocument", identity.document(), draft.in(identity.documentTitle())));
        draft.body(draft.say(submission.asOfAssumed() ? "basisDayAssumed" : "basisDay", submission.asOf()));
        draft.body(draft.say("basisInput", submission.input().path()));
        draft.assessment().tasks().ifPresent(tasks -> draft.body(draft.say("basisTasks", tasks.source())));
        submission.note().ifPresent(note -> draft.body(draft.say("basisNote", note)));
    }
}
