package dev.readiness.report.assessed;

import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.submission.Exemption;
import dev.readiness.criteria.submission.IndicatorExemption;
import dev.readiness.criteria.submission.Submission;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.advise.Advice;
import dev.readiness.engine.advise.Coming;
import dev.readiness.engine.advise.MissingIndicator;
import dev.readiness.engine.advise.Outlook;
import dev.readiness.engine.advise.Overdue;
import dev.readiness.engine.advise.Sway;
import dev.readiness.engine.advise.TakenAssumption;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.report.JsonOut;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is missing, lost, left out, to come or late, and what else would have been read. */
final class AdviceJson {
    private final JsonOut json;
    private final Assessment assessment;
    private final Lang lang;

    AdviceJson(JsonOut json, Assessment assessment, Lang lang) {
        this.json = json;
        this.assessment = assessment;
        this.lang = lang;
    }

    void body() {
        Submission submission = assessment.submission();
        Advice advice = assessment.advice();
        json.list("missing", advice.missing(), this::missing);
        json.list("lost", advice.lost(), this::lost);
        json.list("notApplicable", submission.exemptions().values(), this::exemption);
        json.list("notApplicableIndicators", submission.exemptIndicators().values(), this::exemption);
        json.list("otherModes", advice.otherModes(), this::otherMode);
        json.list("stages", assessment.calendar().stages(), this::stage);
        json.list("overdue", assessment.calendar().overdue(), this::overdue);
        json.list("pending", assessment.calendar().coming(), this::pending);
        json.list("assumptions", advice.assumptions(), this::assumption);
        json.list("swayedBy", advice.sways().all(), this::sway);
    }

    private void missing(MissingIndicator missing) {
        json.object("indicator", () -> json.indicator(missing.indicator()));
        json.integers("years", missing.years());
        if (!missing.places().isEmpty()) {
            json.texts("places", missing.places());
        }
        json.clauses(missing.clauses(), assessment.submission().rubric());
        units(missing.clauses());
        json.location(missing.location());
    }

    private void lost(ClauseScore lost) {
        json.numbered("clause", lost.clause());
        json.number("points", lost.lost());
        units(List.of(lost.clause().number()));
    }

    /** Who answers for {@code clauses}, and who of them leads if any does. */
    private void units(List<Integer> clauses) {
        Set<String> units = new LinkedHashSet<>();
        Set<String> leads = new LinkedHashSet<>();
        clauses.forEach(clause -> {
            units.addAll(assessment.units(clause));
            leads.addAll(assessment.leads(clause));
        });
        json.texts("units", List.copyOf(units));
        if (!leads.isEmpty()) {
            json.texts("leads", List.copyOf(leads));
        }
    }

    private void exemption(IndicatorExemption exemption) {
        json.text("indicator", exemption.indicator().id());
        json.text("reason", exemption.reason());
        json.location(exemption.location());
    }

    private void exemption(Exemption exemption) {
        json.numbered("clause", assessment.submission().rubric().clause(exemption.clause()));
        json.text("reason", exemption.reason());
        json.location(exemption.location());
    }

    private void otherMode(Outlook other) {
        json.text("mode", other.mode().id());
        json.number("scaled", other.scaled());
        json.number("applicableMaximum", other.applicableMaximum());
        json.text("verdict", other.verdict().name());
        json.text("verdictRule", other.ruling().rule());
        other.ruling().grading().ifPresent(grading -> GradeJson.ends(json, grading, lang));
    }

    private void stage(Stage stage) {
        json.integer("number", stage.number());
        json.text("title", stage.title().in(lang));
        stage.from().ifPresent(day -> json.text("from", day.toString()));
        stage.until().ifPresent(day -> json.text("until", day.toString()));
    }

    private void pending(Coming coming) {
        json.numbered("clause", coming.clause());
        json.text("due", coming.due().toString());
        json.texts(
                "indicators",
                coming.judged().stream()
                        .map(judged -> judged.requirement().indicator().id())
                        .distinct()
                        .toList());
        units(List.of(coming.clause().number()));
    }

    private void overdue(Overdue overdue) {
        json.numbered("clause", overdue.clause());
        json.text("due", overdue.due().toString());
        json.integer("days", overdue.days());
    }

    private void sway(Sway sway) {
        json.text("assumption", sway.assumption().id());
        json.text("option", sway.other().id());
        json.text("verdict", sway.ruling().verdict().name());
        sway.ruling().grading().ifPresent(grading -> GradeJson.ends(json, grading, lang));
    }

    private void assumption(TakenAssumption taken) {
        json.text("id", taken.assumption().id());
        json.text("title", taken.assumption().title().in(lang));
        json.text("option", taken.option().id());
        json.text("says", taken.option().says().in(lang));
        json.text("why", taken.assumption().why().in(lang));
        json.flag("overridden", taken.overridden());
    }
}
