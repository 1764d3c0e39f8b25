package dev.readiness.report.assessed;

import dev.readiness.criteria.rubric.Cap;
import dev.readiness.criteria.rubric.Grade;
import dev.readiness.criteria.rubric.GradeNeed;
import dev.readiness.criteria.rubric.Numbered;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.RuledLine;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.conclude.CapState;
import dev.readiness.engine.conclude.GradeState;
import dev.readiness.engine.conclude.Grading;
import dev.readiness.engine.conclude.LineState;
import dev.readiness.report.JsonOut;
import java.util.List;
import java.util.Optional;

/** Grades and caps in the JSON report; nothing of a rubric that has none. */
record GradeJson(Lang lang, Rubric rubric) {

    void grading(JsonOut json, Grading grading) {
        json.object("grades", () -> {
            ends(json, grading, lang);
            json.text("rule", grading.rule());
            json.list("states", grading.states(), state -> state(json, state));
        });
    }

    /** The best grade that certainly holds, and the best that may; absent where none does. */
    static void ends(JsonOut json, Grading grading, Lang lang) {
        name(json, "certain", grading.certain(), lang);
        name(json, "possible", grading.possible(), lang);
    }

    private static void name(JsonOut json, String key, Optional<Grade> grade, Lang lang) {
        grade.ifPresent(found -> json.text(key, found.name().in(lang)));
    }

    private void state(JsonOut json, GradeState state) {
        json.integer("rank", state.grade().rank());
        json.text("grade", state.grade().name().in(lang));
        json.text("cite", state.grade().cite());
        json.text("state", state.truth().name());
        json.text("rule", state.rule());
        json.list("needs", state.needs(), need -> need(json, need));
    }

    private void need(JsonOut json, GradeState.Need need) {
        need.asked().ifPresent(asked -> asked(json, asked));
        need.capping().ifPresent(clause -> {
            json.text("kind", "uncapped");
            json.text("of", String.valueOf(clause.number()));
            label(json, clause);
        });
        need.ruledOut().ifPresent(line -> {
            json.text("kind", "notRuledOut");
            json.text("of", line.name());
        });
        json.text("state", need.truth().name());
        json.text("rule", need.rule());
    }

    private void asked(JsonOut json, GradeNeed asked) {
        json.text("kind", asked.kind().key());
        String of = asked.dimensions().isEmpty() ? asked.of() : String.join(", ", asked.dimensions());
        if (!of.isEmpty()) {
            json.text("of", of);
        }
        switch (asked.kind()) {
            case ITEM -> label(json, rubric.item(Integer.parseInt(asked.of())));
            case CLAUSE -> label(json, rubric.clause(Integer.parseInt(asked.of())));
            default -> {}
        }
        asked.reaching().ifPresent(share -> json.number("reaching", share));
        asked.level().ifPresent(level -> json.text("level", level));
        if (asked.kind() != GradeNeed.Kind.VETOES && asked.kind() != GradeNeed.Kind.RULE) {
            boolean allBut = asked.line() == GradeNeed.Line.ALL_BUT;
            json.number(asked.share() ? "share" : allBut ? "allBut" : "atLeast", asked.atLeast());
        }
        if (asked.line() == GradeNeed.Line.PASSED) {
            json.flag("passed", true);
        }
    }

    private static void label(JsonOut json, Numbered part) {
        if (part.isLabelled()) {
            json.text("label", part.label());
        }
    }

    void caps(JsonOut json, List<CapState> caps) {
        if (!caps.isEmpty()) {
            json.list("caps", caps, cap -> {
                cap.clause().ifPresent(clause -> json.numbered("clause", clause));
                cap.line().ifPresent(line -> json.text("ruling", line.name()));
                json.number("score", cap.cap().score().orElseThrow());
                json.text("state", cap.truth().name());
                json.text("rule", cap.rule());
            });
        }
    }

    /** What rules of the rubric's own conclude from the whole. */
    void lines(JsonOut json, Rubric rubric, List<LineState> lines) {
        if (!lines.isEmpty()) {
            json.list("rulings", lines, state -> {
                RuledLine line = state.line();
                json.text("ruling", line.name());
                json.text("says", line.says().in(lang));
                json.text("cite", line.cite());
                json.flag("remark", state.remark());
                line.cap().flatMap(Cap::score).ifPresent(score -> json.number("capsScore", score));
                line.cap()
                        .flatMap(Cap::grade)
                        .ifPresent(rank -> json.text(
                                "capsGrade",
                                rubric.overall().grades().get(rank - 1).name().in(lang)));
                json.text("state", state.truth().name());
                json.flag("judged", state.judged());
                json.texts("rules", state.rules());
            });
        }
    }
}
