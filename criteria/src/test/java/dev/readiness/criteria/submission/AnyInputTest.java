package dev.readiness.criteria.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed in, the answer is a submission or problems at places that exist, never an exception. */
class AnyInputTest {
    private static final String SIGNS = "：，、　“”'\"{}[]:,-#&*!|>%@`?\t\n\r \\~0９％\u2028\u0007\0\uFEFF是𠮷";
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @ValueSource(longs = {20231201, 42, 111})
    void a_mangled_file_is_read_or_refused(long seed) throws IOException {
        Random random = new Random(seed);
        for (Path input : BadInputTest.inputs()) {
            String name = input.getFileName().toString();
            String text = Files.readString(input);
            for (int round = 0; round < ROUNDS; round++) {
                String mangled = mangled(text, random);
                ReadSubmission read =
                        Samples.READER.read(name, mangled.getBytes(StandardCharsets.UTF_8), Overrides.none());
                assertThat(read.submission().isEmpty())
                        .as(mangled)
                        .isEqualTo(read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
                assertPlacesExist(read.problems(), mangled);
            }
        }
    }

    private static String mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mangled.length() + 1);
            int sign = SIGNS.codePointAt(
                    SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length()))));
            if (random.nextBoolean() || at == mangled.length()) {
                mangled.insert(at, Character.toString(sign));
            } else {
                mangled.delete(at, Math.min(mangled.length(), at + 1 + random.nextInt(3)));
            }
        }
        return mangled.toString();
    }

    private static void assertPlacesExist(List<Problem> problems, String text) {
        List<String> lines = text.lines().toList();
        for (Problem problem : problems) {
            int line = problem.location().line();
            String content = line <= lines.size() ? lines.get(line - 1) : "";
            assertThat(line).as("%s%n%s", problem, text).isBetween(1, lines.size() + 1);
            assertThat(problem.location().column())
                    .as("%s%n%s", problem, text)
                    .isBetween(1, content.codePointCount(0, content.length()) + 2);
        }
    }
}
