package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.ProofSubject;
import dev.readiness.report.next.ProofText;
import dev.readiness.report.text.RubricText;
import dev.readiness.report.text.TextReport;
import dev.readiness.report.writing.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A screen in English holds no Chinese but what the submission brings and the numbers of documents. */
class EnglishScreensTest {
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]";
    /** Documents are cited by their number, and the place as they name it. */
    private static final String DOCUMENT = "\\p{IsHan}+〔\\d+〕\\d+号";

    private static final String ANNEX = "附件 第\\d+小项";
    /** Stages are cited by the part of the document that has them. */
    private static final String DIMENSION = "Dimension [一二三四五]";

    private static final String PART = "三（\\p{IsHan}）";

    private static final Assessor ASSESSOR = new Assessor();
    private static final String SUBMISSION = """
            rubric: neimenggu-2023
            region: Example County
            asOf: 2023-12-01
            target: 100
            notApplicable:
              - {clause: 19, reason: no grain drying here}
            indicators:
              public-satisfaction: 79.99
              campaign-awareness-rate: {numerator: 9, denominator: 10}
              emergency-drills: {dates: [2022-09-15, 2023-09-20], evidence: [drill.pdf], note: both held}
              sampling-completion-rate: {numerator: 0, denominator: 0}
              major-food-accidents: none
              supervisor-training-hours: {2022: 44}
              responsibility-rules-applied: yes
              major-work-tracked: no
            """;

    private final Assessment assessment = assessment();

    @Test
    void the_report_is_english() {
        assertEnglish(new TextReport(Lang.EN, Style.PLAIN, Integer.MAX_VALUE).render(assessment));
        assertEnglish(new TextReport(Lang.EN, Style.PLAIN, 1).render(assessment));
    }

    @Test
    void every_explanation_is_english() {
        ProofText text = new ProofText(Lang.EN, Style.PLAIN, true);
        List<ProofSubject> all = new ArrayList<>(List.of(new ProofSubject.Score(), new ProofSubject.Verdict()));
        rubric().clauses().values().forEach(clause -> all.add(new ProofSubject.OfClause(clause)));
        rubric().indicators().forEach(indicator -> all.add(new ProofSubject.OfIndicator(indicator)));
        for (ProofSubject subject : all) {
            assertEnglish(text.render(assessment, List.of(subject)));
        }
    }

    @Test
    void the_rubric_is_english() {
        assertEnglish(new RubricText(Lang.EN, Model.POINTS, Style.PLAIN).render(rubric()));
    }

    @Test
    void the_json_report_is_english_but_for_the_numbers_of_the_dimensions() {
        String json = new JsonReport(Lang.EN).render(assessment);
        assertEnglish(json.replaceAll("\"number\" : \"[一二三四五]\"", ""));
    }

    private void assertEnglish(String screen) {
        assertThat(screen.lines()
                        .map(line -> line.replaceAll(DOCUMENT, "")
                                .replaceAll(ANNEX, "")
                                .replaceAll(PART, "")
                                .replaceAll(DIMENSION, "Dimension")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(CHINESE));
    }

    private Rubric rubric() {
        return assessment.submission().rubric();
    }

    private static Assessment assessment() {
        ReadSubmission read = new SubmissionReader(ASSESSOR.packs())
                .read("example.yaml", SUBMISSION.getBytes(StandardCharsets.UTF_8), Overrides.none());
        assertThat(read.submission()).as(read.problems().toString()).isPresent();
        return ASSESSOR.assess(read.submission().orElseThrow(), Optional.empty(), List.copyOf(read.problems()));
    }
}
