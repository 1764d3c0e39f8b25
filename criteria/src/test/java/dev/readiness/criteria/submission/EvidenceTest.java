package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.AttachmentProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence is a path into the submission's folder; it is noted down and never opened. */
class EvidenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../别处.pdf",
                "资料/../../别处.pdf",
                "./..",
                "~/a.pdf",
                "C:\\资料\\a.pdf",
                "c:/a.pdf",
                "\\\\server\\share\\a.pdf",
                "资料\\..\\..\\a.pdf",
                "file:///etc/passwd",
                "File:a.pdf",
                "..",
                "资料/../..//"
            })
    void a_path_out_of_the_folder_is_a_warning_at_its_place(String path) {
        ReadSubmission read = Samples.indicators("监督抽检均衡推进: {value: 是, evidence: [a.pdf, '" + path + "']}");
        assertThat(Samples.codes(read)).containsExactly(AttachmentProblem.EVIDENCE_ELSEWHERE);
        assertThat(read.problems().get(0).location()).hasToString("t.yaml:5:42");
        assertThat(Samples.sound(read).readings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "资料/8-28.pdf",
                "./a.pdf",
                "资料/旧/../a.pdf",
                "a..b.pdf",
                "https://example.org/a.pdf",
                "C:资料.pdf",
                "profile:a.pdf",
                "资料/",
                ".../a.pdf",
                "白府发〔2023〕40号"
            })
    void a_path_inside_and_a_reference_of_another_kind_are_nothing_to_remark(String reference) {
        assertThat(Samples.codes(Samples.indicators("监督抽检均衡推进: {value: 是, evidence: '" + reference + "'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A:/a.pdf, true",
        "Z:/a.pdf, true",
        "a:/a.pdf, true",
        "z:/a.pdf, true",
        "@:/a.pdf, false",
        "[:/a.pdf, false",
        "`:/a.pdf, false",
        "{:/a.pdf, false",
        "1:/a.pdf, false",
        "c:, false",
        "c:a, false"
    })
    void only_a_letter_is_a_drive(String path, boolean elsewhere) {
        ReadSubmission read = Samples.indicators("监督抽检均衡推进: {value: 是, evidence: ['" + path + "']}");
        assertThat(Samples.codes(read).contains(AttachmentProblem.EVIDENCE_ELSEWHERE))
                .isEqualTo(elsewhere);
    }
}
