package dev.readiness.report;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.engine.conclude.LineState;
import java.util.List;

/** What rules of a rubric's own conclude from the whole, in words. */
public final class LineWords {
    private final Phrases phrases;
    private final Rubric rubric;

    /** @param phrases of the model of {@code rubric} */
    public LineWords(Phrases phrases, Rubric rubric) {
        this.phrases = phrases;
        this.rubric = rubric;
    }

    /** Each line as the source prints it. */
    public List<String> printed() {
        return rubric.overall().lines().stream()
                .map(line -> phrases.say("line.printed", says(line) + effect(line), line.cite()))
                .toList();
    }

    /** Those that hold or may and are no condition of a grade, which says so itself; one sentence each. */
    List<String> standing(List<LineState> lines) {
        return lines.stream()
                .filter(state -> state.truth() != Truth.FAILS)
                .filter(state -> state.remark() || state.line().cap().isPresent())
                .map(this::standing)
                .toList();
    }

    /** How a line stands. */
    public String standing(LineState state) {
        String key = state.judged() ? state.truth().name() : "NOT_JUDGED";
        RuledLine line = state.line();
        return phrases.say("line.stands." + key, says(line) + effect(line), line.cite());
    }

    private String says(RuledLine line) {
        return line.says().in(phrases.lang());
    }

    private String effect(RuledLine line) {
        return line.cap()
                .map(cap -> phrases.say("line.effect", new GradeWords(phrases, rubric).cap(cap)))
                .orElse("");
    }
}
