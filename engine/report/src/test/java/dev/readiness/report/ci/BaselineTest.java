package dev.readiness.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.answer.Answer;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.check.CheckedFile;
import dev.readiness.engine.check.Comparison;
import dev.readiness.engine.check.Fingerprint;
import dev.readiness.report.result.FileResults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What SARIF says of a submission beside an earlier report. */
class BaselineTest {
    private static final Comparison.Past SETTLED = past("mechanism", "ERROR");
    private static final Comparison.Past GONE = past("other", "MISSING");

    @Test
    void what_was_there_and_what_is_new_are_told_apart() {
        Map<Fingerprint, Comparison.State> states = Map.of(
                new Fingerprint("town-2024/甲镇/1/sampling-done/NOT_MET"), Comparison.State.UPDATED,
                new Fingerprint("town-2024/甲镇/3/mechanism/MISSING"), Comparison.State.UNCHANGED);
        assertThat(states(new Comparison(true, states, List.of())))
                .containsEntry("town-2024/1/1", "updated")
                .containsEntry("town-2024/indicator/mechanism", "unchanged")
                .containsEntry("town-2024/indicator/handled", "new")
                .containsEntry("town-2024/7", "new")
                .doesNotContainKey("town-2024/5/1");
    }

    @Test
    void what_is_so_no_longer_is_absent_and_no_remark() {
        List<FileResults> files = files(new Comparison(true, Map.of(), List.of(SETTLED, GONE)));
        assertThat(SarifReport.full(Lang.ZH, Example.HERE).render(files)).containsOnlyOnce("\"absent\"");
        assertThat(SarifReport.forUpload(Lang.ZH, Example.HERE).render(files)).doesNotContain("\"absent\"");
        assertThat(new JUnitReport(Lang.ZH, Example.HERE).render(files)).doesNotContain("上次");
    }

    private static Map<String, String> states(Comparison comparison) {
        return files(comparison).get(0).results().stream()
                .filter(result -> result.state().isPresent())
                .collect(java.util.stream.Collectors.toMap(
                        result -> result.rule().id(),
                        result -> SarifReport.baseline(result.state().get())));
    }

    private static List<FileResults> files(Comparison comparison) {
        CheckedFile alone = Example.alone(Lang.ZH).get(0).file();
        CheckedFile compared = CheckedFile.of(
                alone.path(),
                alone.assessment().orElseThrow(),
                alone.problems(),
                alone.gates(),
                Optional.of(comparison));
        return Example.files(Lang.ZH, compared);
    }

    private static Comparison.Past past(String indicator, String outcome) {
        return new Comparison.Past(3, indicator, indicator, Answer.NO_YEAR, outcome, "");
    }
}
