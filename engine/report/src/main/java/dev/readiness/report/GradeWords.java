package dev.readiness.report;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Tier;
import dev.readiness.criteria.verdict.Conclusion.Truth;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.GradeState;
import dev.readiness.engine.conclude.Grading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades and caps in words: what the source asks for, and how it stands. */
public final class GradeWords {
    private final Phrases phrases;
    private final Rubric rubric;

    /** @param phrases of the model of {@code rubric} */
    public GradeWords(Phrases phrases, Rubric rubric) {
        this.phrases = phrases;
        this.rubric = rubric;
    }

    /** The grade, or between which ones it is. */
    public static String between(Phrases phrases, Grading grading) {
        String certain = name(phrases, grading.certain());
        return grading.isSettled() ? certain : phrases.say("grade.between", certain, name(phrases, grading.possible()));
    }

    static String name(Phrases phrases, Optional<Grade> grade) {
        return grade.map(found -> found.name().in(phrases.lang())).orElseGet(() -> phrases.say("grade.none"));
    }

    /** Each grade as the source prints it, with what it asks for. */
    public List<String> printed() {
        return rubric.overall().grades().stream().map(this::printed).toList();
    }

    private String printed(Grade grade) {
        String needs =
                grade.needs().stream().map(this::asks).collect(Collectors.joining(phrases.say("text.semicolon")));
        return phrases.say(
                "grade.printed",
                grade.name().in(phrases.lang()),
                needs.isEmpty() ? phrases.say("grade.rest") : needs,
                grade.cite());
    }

    /** How each grade stands, in one sentence; of the one that asks for nothing, whether a better one takes its place. */
    public List<String> standing(Grading grading) {
        List<String> said = new ArrayList<>();
        Truth better = Truth.FAILS;
        for (GradeState state : grading.states()) {
            String grade = state.grade().name().in(phrases.lang());
            said.add(
                    state.needs().isEmpty()
                            ? phrases.say("grade.rest." + better, grade)
                            : phrases.say("grade.stands", grade, truth(state.truth()), standing(state.needs())));
            better = better == Truth.FAILS || state.truth() == Truth.HOLDS ? state.truth() : better;
        }
        return said;
    }

    private String standing(List<GradeState.Need> needs) {
        return needs.stream().map(this::standing).collect(Collectors.joining(phrases.say("text.semicolon")));
    }

    private String standing(GradeState.Need need) {
        return phrases.say("grade.needStands", asks(need), truth(need.truth()));
    }

    /** What a condition of a grade asks for. */
    public String asks(GradeState.Need need) {
        return need.asked()
                .map(this::asks)
                .or(() -> need.capping().map(clause -> phrases.say("grade.uncapped", clause.label())))
                .or(() -> need.ruledOut()
                        .map(line ->
                                phrases.say("grade.notRuledOut", line.says().in(phrases.lang()))))
                .orElseThrow();
    }

    /** What a grade asks for. */
    String asks(GradeNeed need) {
        return phrases.say(
                key(need),
                of(need),
                line(need),
                need.level()
                        .or(() -> need.reaching().map(Quantity::shownAsPercent))
                        .orElse(""));
    }

    private String key(GradeNeed need) {
        boolean less = need.kind() == GradeNeed.Kind.SCORE && rubric.overall().demerits();
        boolean every = need.kind().counts() && need.of().equals(GradeNeed.ALL);
        return "grade.need." + need.kind() + (less ? "_AT_MOST" : "")
                + (need.level().isPresent() ? "_LEVEL" : "") + (every ? "_ALL" : "")
                + (need.dimensions().isEmpty() ? "" : "_DIMENSIONS");
    }

    private String of(GradeNeed need) {
        return switch (need.kind()) {
            case TOGETHER -> need.dimensions().isEmpty() ? need.of() : phrases.list(need.dimensions());
            case ITEM -> rubric.item(Integer.parseInt(need.of())).label();
            case CLAUSE -> rubric.clause(Integer.parseInt(need.of())).label();
            case EACH -> phrases.say("grade.level." + need.of());
            case RULE -> rubric.overall().line(need.of()).orElseThrow().says().in(phrases.lang());
            case TIER -> phrases.tier(Tier.valueOf(need.of().toUpperCase(Locale.ROOT)));
            default -> need.of();
        };
    }

    /** The line with how it is taken, such as ≥ 90%. */
    private String line(GradeNeed need) {
        boolean less = need.kind() == GradeNeed.Kind.SCORE && rubric.overall().demerits();
        String points = need.kind().counts() ? "grade.count" : "grade.points";
        String line = need.share()
                ? need.atLeast().shownAsPercent()
                : phrases.say(points, need.atLeast().shown());
        return phrases.say("grade.line." + need.line() + (less ? "_AT_MOST" : ""), line);
    }

    /** What a clause that is not met holds the whole to. */
    public String cap(Cap cap) {
        return cap.score()
                .map(score -> phrases.say(rubric.overall().demerits() ? "cap.demerits" : "cap.score", score.shown()))
                .orElseGet(() -> phrases.say(
                        "cap.grade",
                        rubric.overall()
                                .grades()
                                .get(cap.grade().orElseThrow() - 1)
                                .name()
                                .in(phrases.lang())));
    }

    /** The clauses that hold the figure down or may, in one sentence each. */
    List<String> caps(List<CapState> caps) {
        return caps.stream()
                .filter(state -> state.truth() != Truth.FAILS)
                .flatMap(state -> state.clause().stream()
                        .map(clause -> phrases.say("cap.stands." + state.truth(), clause.label(), cap(state.cap()))))
                .toList();
    }

    private String truth(Truth truth) {
        return phrases.say("truth." + truth);
    }
}
