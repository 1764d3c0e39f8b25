package dev.readiness.criteria.rubric.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.AtLeast;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.ProblemCode;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.problem.SubmissionProblem;
import dev.readiness.criteria.rubric.OwnLine;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region's own rubric takes over another and changes some lines. */
class OverlayTest {
    private static final String RUBRIC = """
            rubric: official
            model: checklist
            edition: "2020"
            title: {zh: 官方细则, en: Official rules}
            document: 官方〔2020〕1号
            documentTitle: {zh: 官方文件, en: Official document}
            evidenceFrom: 2020-01-01
            validFrom: 2020-07-02
            validUntil: 2025-12-31
            """;
    private static final String CLAUSES = """
            dimension: 一
            title: {zh: 抽检, en: Sampling}
            items:
              - item: 1
                title: {zh: 抽检, en: Sampling}
                clauses:
                  - clause: 101
                    label: 一（1）
                    asks: {zh: 数够, en: Figures suffice}
                    cite: 第一条
                    needs:
                      - {rate: 合格率, atLeast: {2020-01-01: 97%, 2022-01-01: 98%}}
                      - {rate: 投诉率, atMost: 5%}
                      - {events: 演练, atLeast: 2, within: 2 years}
                      - {noEvent: 事故, within: 2 years}
                      - {amount: 满意度, earns: pro-rata, floor: 80}
                      - {attested: 机制}
                  - clause: 102
                    asks: {zh: 办完, en: Done}
                    cite: 第二条
                    due: 2020-12-31
                    needs: [{attested: 机制}]
            indicators:
              - {id: pass-rate, kind: rate, title: {zh: 合格率, en: Pass rate}}
              - {id: complaint-rate, kind: rate, title: {zh: 投诉率, en: Complaints}}
              - {id: drills, kind: events, title: {zh: 演练, en: Drills}}
              - {id: accidents, kind: events, title: {zh: 事故, en: Accidents}}
              - {id: satisfaction, kind: score, unit: {zh: 分, en: points}, max: 100, title: {zh: 满意度, en: Satisfaction}}
              - {id: mechanism, kind: attested, title: {zh: 机制, en: Mechanism}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "投诉率, atMost, 5%, 4%, 6%",
        "演练, atLeast, 2, 3, 1",
        "演练, within, 2 years, 18 months, 3 years",
        "事故, within, 2 years, 3 years, 1 year",
        "满意度, atLeast, 80, 85, 75"
    })
    void a_figure_may_be_stricter_and_weaker_only_if_that_is_allowed(
            String indicator, String key, String was, String stricter, String weaker) {
        String change = "{clause: 101, indicator: %s, %s: %s, was: %s, cite: 一}";
        Packs.Read sound = read(change.formatted(indicator, key, stricter, was));
        assertThat(sound.problems()).isEmpty();
        assertThat(only(sound).weaker()).isFalse();
        assertThat(only(sound).ownValue()).contains(stricter);

        List<Path> loose = write(change.formatted(indicator, key, weaker, was));
        assertThat(codes(Packs.with(loose))).containsExactly(RubricProblem.OVERLAY_WEAKER);
        Packs.Read allowed = Packs.allowingWeaker(loose);
        assertThat(allowed.problems()).isEmpty();
        assertThat(only(allowed).weaker()).isTrue();
        assertThat(overlay(allowed).overlay().orElseThrow().weaker()).containsExactly(only(allowed));
    }

    @Test
    void what_it_does_not_name_is_the_parent_s() {
        Rubric own = overlay(read("{clause: 101, indicator: 投诉率, atMost: 4%, was: 5%, cite: 一}"));
        Rubric official =
                Packs.with(List.of(official())).packs().find("official").orElseThrow();
        assertThat(own.clauses().get(102)).isEqualTo(official.clauses().get(102));
        assertThat(own.clause(101).requirement(1))
                .isEqualTo(official.clause(101).requirement(1));
        assertThat(own.clause(101).requirement(2))
                .isNotEqualTo(official.clause(101).requirement(2));
        assertThat(own.root()).isEqualTo("official");
        assertThat(own.identity().stages()).isEqualTo(official.identity().stages());
    }

    @Test
    void a_clause_is_named_by_number_label_or_item() {
        for (String name : List.of("101", "一(1)", "1")) {
            assertThat(read("{clause: " + name + ", indicator: complaint-rate, atMost: 4%, was: 5%, cite: 一}")
                            .problems())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void a_deadline_may_be_earlier_or_new() {
        assertThat(only(read("{clause: 102, due: 2020-11-30, was: 2020-12-31, cite: 一}")))
                .isInstanceOf(OwnLine.Deadline.class);
        assertThat(only(read("{clause: 101, due: 2021-11-30, cite: 一}")).officialValue())
                .isEqualTo("–");
        assertThat(codes(read("{clause: 102, due: 2021-01-31, was: 2020-12-31, cite: 一}")))
                .containsExactly(RubricProblem.OVERLAY_WEAKER);
        assertThat(codes(read("{clause: 102, due: 2020-11-30, cite: 一}"))).containsExactly(RubricProblem.OVERLAY_WAS);
        assertThat(codes(read("{clause: 101, due: 2020-11-30, was: 2020-12-31, cite: 一}")))
                .containsExactly(RubricProblem.OVERLAY_WAS);
    }

    @Test
    void more_may_be_asked() {
        Rubric own = overlay(read("{clause: 102, needs: [{rate: 合格率, atLeast: 99%}], cite: 一}"));
        assertThat(own.clauses().get(102).requirements()).hasSize(2);
        assertThat(own.clause(102).requirement(2)).get().isInstanceOf(AtLeast.class);
    }

    @Test
    void an_official_value_that_changes_later_has_to_be_answered() {
        String silent = "{clause: 101, indicator: 合格率, atLeast: 99%, was: 97%, cite: 一}";
        assertThat(codes(read(silent))).containsExactly(RubricProblem.OVERLAY_WAS);
        Rubric own = overlay(read(
                "{clause: 101, indicator: 合格率, atLeast: 99%," + " was: {2020-01-01: 97%, 2022-01-01: 98%}, cite: 一}"));
        assertThat(lines(own.at(LocalDate.of(2021, 12, 31))).get(0).officialValue())
                .isEqualTo("97%");
        assertThat(lines(own).get(0).officialValue()).isEqualTo("98%");
    }

    @Test
    void an_overlay_ends_with_its_parent_at_the_latest() {
        assertThat(overlay(read("{clause: 101, due: 2021-11-30, cite: 一}"))
                        .identity()
                        .validUntil())
                .contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void an_overlay_of_an_overlay_is_held_against_the_nearer_one_and_tells_of_both() {
        List<Path> folders = List.of(
                official(),
                overlay("province", "official", "{clause: 101, indicator: 投诉率, atMost: 4%, was: 5%, cite: 一}"),
                overlay("city", "province", "{clause: 101, indicator: 投诉率, atMost: 3%, was: 4%, cite: 一}"));
        Packs.Read read = Packs.with(folders);
        assertThat(read.problems()).isEmpty();
        Rubric city = read.packs().find("city").orElseThrow();
        assertThat(lines(city)).extracting(OwnLine::by).containsExactly("province", "city");
        assertThat(city.root()).isEqualTo("official");
        assertThat(city.overlay().orElseThrow().parent()).isEqualTo("province");
        Path loose = overlay("city", "province", "{clause: 101, indicator: 投诉率, atMost: 4.5%, was: 4%, cite: 一}");
        assertThat(codes(Packs.with(List.of(folders.get(0), folders.get(1), loose))))
                .containsExactly(RubricProblem.OVERLAY_WEAKER);
    }

    @Test
    void its_digest_is_also_that_of_its_parent() {
        String change = "{clause: 101, indicator: 投诉率, atMost: 4%, was: 5%, cite: 一}";
        String before = overlay(read(change)).identity().digest();
        WrittenPack official = new WrittenPack(folder, "official");
        official.write("clauses.yaml", CLAUSES + "# one more line\n");
        String after = overlay(Packs.with(List.of(official.folder(), folder.resolve("own"))))
                .identity()
                .digest();
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void every_assessment_is_told_of_weaker_lines_and_of_a_period_that_is_over() {
        Packs.Read allowed = Packs.allowingWeaker(write("{clause: 101, indicator: 投诉率, atMost: 6%, was: 5%, cite: 一}"));
        assertThat(told(allowed.packs(), "own", "2021-01-01")).containsExactly(RubricProblem.OVERLAY_WEAKENED);
        assertThat(told(allowed.packs(), "own", "2026-01-01"))
                .containsExactlyInAnyOrder(RubricProblem.OVERLAY_WEAKENED, SubmissionProblem.EDITION_SUPERSEDED);
        assertThat(told(allowed.packs(), "official", "2020-07-01"))
                .containsExactly(SubmissionProblem.EDITION_NOT_YET_VALID);
        assertThat(told(allowed.packs(), "official", "2020-07-02")).isEmpty();
        assertThat(told(allowed.packs(), "official", "2025-12-31")).isEmpty();
        assertThat(told(allowed.packs(), "official", "2026-01-01"))
                .containsExactly(SubmissionProblem.EDITION_SUPERSEDED);
    }

    private static List<ProblemCode> told(Packs packs, String rubric, String asOf) {
        String submission = "rubric: %s\nregion: 甲\nasOf: %s\nindicators: {机制: 是}\n".formatted(rubric, asOf);
        ReadSubmission read = new SubmissionReader(packs)
                .read("s.yaml", submission.getBytes(StandardCharsets.UTF_8), Overrides.none());
        assertThat(read.submission()).isPresent();
        return read.problems().stream().map(Problem::code).toList();
    }

    private Packs.Read read(String change) {
        return Packs.with(write(change));
    }

    private List<Path> write(String change) {
        return List.of(official(), overlay("own", "official", change));
    }

    private Path official() {
        WrittenPack official = new WrittenPack(folder, "official");
        official.write("rubric.yaml", RUBRIC);
        official.write("clauses.yaml", CLAUSES);
        return official.folder();
    }

    private Path overlay(String id, String parent, String change) {
        WrittenPack own = new WrittenPack(folder, id);
        own.write("rubric.yaml", """
                rubric: %s
                overlay: %s
                edition: "2020"
                title: {zh: 本地细则, en: Local rules}
                document: 本地〔2020〕1号
                documentTitle: {zh: 本地文件, en: Local document}
                validFrom: 2020-08-01
                changes:
                  - %s
                """.formatted(id, parent, change));
        return own.folder();
    }

    private static Rubric overlay(Packs.Read read) {
        assertThat(read.problems()).isEmpty();
        return read.packs().find("own").orElseThrow();
    }

    private static List<OwnLine> lines(Rubric rubric) {
        return rubric.overlay().orElseThrow().lines();
    }

    private static OwnLine only(Packs.Read read) {
        assertThat(lines(overlay(read))).hasSize(1);
        return lines(overlay(read)).get(0);
    }

    private static List<ProblemCode> codes(Packs.Read read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
