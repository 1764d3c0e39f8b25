package dev.readiness.report.html;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Phrases;

/**
 * An assessment and the words to tell of it.
 *
 * @param phrases the sentences of every report
 * @param words those of the page alone
 */
record Subject(Assessment assessment, Phrases phrases, Wording words) {

    static Subject of(Assessment assessment, Lang lang) {
        Model model = assessment.submission().rubric().identity().model();
        return new Subject(
                assessment,
                new Phrases(lang).of(model),
                Wording.of(Subject.class, "page", lang).variant(model.name()));
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String in(Text text) {
        return text.in(phrases.lang());
    }

    /** An outcome as the page shows it: a sign and a word, so that no colour is needed. */
    Badge badge(Outcome outcome) {
        String mark = switch (outcome) {
            case MET -> "√";
            case NOT_MET -> "×";
            case MISSING -> "?";
            case PENDING -> "…";
            case ERROR -> "!";
            case NOT_APPLICABLE -> "–";
            case NOT_SELECTED -> "○";
        };
        return new Badge(outcome.name(), mark, phrases.outcome(outcome));
    }

    /**
     * A sign with its word.
     *
     * @param kind the name of the constant, which the style goes by
     */
    record Badge(String kind, String mark, String word) {}
}
