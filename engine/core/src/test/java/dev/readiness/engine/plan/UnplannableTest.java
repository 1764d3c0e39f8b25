package dev.readiness.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What grades ask for is in the way of a plan to a grade, and of no plan to points. */
class UnplannableTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_line_of_several_parts_together() throws IOException {
        assertRefusedForGradesAlone("fold: sum", "{together: [一], atLeast: 60%}", Unplannable.LINES);
    }

    /** All of ten points are more than six of them and no more than ten. */
    @Test
    void nothing_where_a_line_has_to_be_passed() throws IOException {
        assertThat(reached("{score: 6, boundary: above}")).isEqualTo(Plan.State.REACHABLE);
        assertThat(reached("{score: 10, boundary: above}")).isEqualTo(Plan.State.OUT_OF_REACH);
        assertThat(reached("{dimension: 一, atLeast: 60%, boundary: above}")).isEqualTo(Plan.State.REACHABLE);
        assertThat(reached("{item: 1, atLeast: 100%, boundary: above}")).isEqualTo(Plan.State.OUT_OF_REACH);
        assertThat(reached("{item: 1, atLeast: 100%}")).isEqualTo(Plan.State.REACHABLE);
    }

    private Plan.State reached(String need) throws IOException {
        Assessment standing = standing("fold: sum", need, "好");
        assertThat(Unplannable.of(standing.submission())).isEmpty();
        return new Planner(assessor("fold: sum", need), Efforts.even())
                .plan(standing, Aim.any())
                .state();
    }

    @Test
    void a_line_of_a_part_where_a_mean_is_taken() throws IOException {
        assertRefusedForGradesAlone("fold: mean", "{dimension: 一, atLeast: 60%}", Unplannable.FOLDED_GRADES);
    }

    @Test
    void nothing_where_grades_ask_for_points() throws IOException {
        assertThat(Unplannable.of(standing("fold: sum", "{score: 6}", "好").submission()))
                .isEmpty();
    }

    private void assertRefusedForGradesAlone(String fold, String need, Unplannable why) throws IOException {
        assertThat(Unplannable.of(standing(fold, need, "好").submission())).contains(why);
        Assessment standing = standing(fold, need, "10");
        assertThat(Unplannable.of(standing.submission())).isEmpty();
        Plan plan = new Planner(assessor(fold, need), Efforts.even()).plan(standing, Aim.any());
        assertThat(plan.state()).isEqualTo(Plan.State.REACHABLE);
        assertThat(plan.then()).hasSize(1);
    }

    private Assessment standing(String fold, String need, String target) throws IOException {
        String yaml =
                "rubric: small\nregion: 甲县\nasOf: 2023-12-31\ntarget: %s\nindicators: {做到: 否}\n".formatted(target);
        Assessor.Result result = assessor(fold, need).assess(Part.yaml(yaml), Overrides.none());
        return result.assessment().orElseThrow(() -> new AssertionError(result.problems()));
    }

    private Assessor assessor(String fold, String need) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("small"));
        Files.writeString(pack.resolve("rubric.yaml"), """
            rubric: small
            model: points
            edition: "2023"
            title: {zh: 小细则, en: Small rubric}
            document: 试字〔2023〕1号
            documentTitle: {zh: 文件, en: Document}
            evidenceFrom: 2023-01-01
            validFrom: 2023-01-01
            points: 10
            total: {%s}
            """.formatted(fold));
        Files.writeString(pack.resolve("one.yaml"), """
            dimension: 一
            title: {zh: 基础, en: Groundwork}
            points: 10
            items:
              - item: 1
                title: {zh: 工作, en: Work}
                points: 10
                clauses:
                  - {clause: 1, asks: {zh: 做到, en: Done}, cite: 第一条, needs: [{attested: 做到}]}
            indicators:
              - {id: done, kind: attested, title: {zh: 做到, en: Done}}
            """);
        Files.writeString(
                pack.resolve("grades.yaml"),
                "grades:\n  - {grade: {zh: 好, en: Good}, cite: 第二条, needs: [%s]}\n  - {grade: {zh: 差, en: Bad}, cite: 第二条}\n"
                        .formatted(need));
        Packs.Read read = Packs.with(List.of(pack));
        assertThat(read.problems()).isEmpty();
        return new Assessor(read.packs());
    }
}
