package dev.readiness.office.draft;

import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.submission.Submission;

/** The region, and what the assessment rests on: rubric, day, division of work. */
record BasisChapter(Draft draft) {

    void write() {
        Submission submission = draft.assessment().submission();
        Identity identity = submission.rubric().identity();
        draft.chapter("basis");
        draft.toFill("basisToFill");
        // Which language it has no texts of is told at the head of the draft.
        String rubric = draft.phrases().say("text.rubric", draft.in(identity.title()), identity.document());
        draft.body(draft.say("basisRubric", rubric));
        draft.body(draft.say("basisDocument", identity.document(), draft.in(identity.documentTitle())));
        draft.body(draft.say(submission.asOfAssumed() ? "basisDayAssumed" : "basisDay", draft.day(submission.asOf())));
        draft.assessment().tasks().ifPresent(tasks -> draft.body(draft.say("basisTasks", tasks.source())));
        submission.note().ifPresent(note -> draft.body(draft.say("basisNote", note)));
    }
}
