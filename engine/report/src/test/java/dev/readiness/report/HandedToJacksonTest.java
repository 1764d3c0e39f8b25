package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.document.Part;
import dev.readiness.criteria.submission.Draft;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.engine.Assessor;
import dev.readiness.report.json.JsonReport;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An assessment is the documented report wherever a program hands it to Jackson, alone or inside something else. */
class HandedToJacksonTest {
    private static final Assessment ASSESSMENT = assessment();

    record Answer(String id, Assessment report, List<Assessment> more) {}

    private interface Mapper {
        String write(Object value) throws Exception;
    }

    static Stream<Named<Mapper>> mappers() {
        return Stream.of(
                Named.of("Jackson 2", new com.fasterxml.jackson.databind.ObjectMapper()::writeValueAsString),
                Named.of("Jackson 3", new tools.jackson.databind.ObjectMapper()::writeValueAsString));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void jackson_writes_the_report(Mapper mapper) throws Exception {
        assertThat(mapper.write(ASSESSMENT)).isEqualTo(report(Lang.ZH));
        assertThat(mapper.write(new Answer("7", ASSESSMENT, List.of(ASSESSMENT))))
                .isEqualTo("{\"id\":\"7\",\"report\":%1$s,\"more\":[%1$s]}".formatted(report(Lang.ZH)));
    }

    @Test
    void without_jackson_it_is_the_report_in_either_language() {
        assertThat(ASSESSMENT.toJson()).isEqualTo(report(Lang.ZH)).doesNotContain("\n");
        assertThat(ASSESSMENT.toJson(Lang.EN)).isEqualTo(report(Lang.EN)).contains("\"language\":\"en\"");
    }

    private static Assessment assessment() {
        Part draft = Draft.of("neimenggu-2023")
                .region("甲旗")
                .asOf(LocalDate.of(2024, 6, 30))
                .put("群众满意度", 79)
                .text();
        return new Assessor().assess(draft, Overrides.none()).assessment().orElseThrow();
    }

    private static String report(Lang lang) {
        return new JsonReport(lang).line(ASSESSMENT).strip();
    }
}
