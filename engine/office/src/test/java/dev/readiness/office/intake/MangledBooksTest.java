package dev.readiness.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Severity;
import dev.readiness.criteria.submission.Overrides;
import dev.readiness.criteria.submission.ReadSubmission;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.office.layout.DataColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a workbook holds, the answer is a submission or problems, never an exception. */
class MangledBooksTest {
    private static final int ROUNDS = Integer.getInteger("readiness.mangled", 400);
    private static final Set<String> KEPT =
            Set.of("emergency-drills", "sampling-completion-rate", "monitoring-meetings");
    private static final List<String> SCRAPS = List.of(
            "<",
            ">",
            "\"",
            "&",
            "&#0;",
            "-1",
            "99999999999",
            "NaN",
            "1E999",
            "r=\"ZZZZ9\"",
            "t=\"s\"",
            "t=\"e\"",
            "<c/>",
            "</row>",
            "<v>",
            "<f/>",
            "\uD842\uDFB7",
            "_x0000_",
            "s=\"7\"",
            "../..",
            "id=\"rId9\"",
            "min=\"1\" max=\"99999\"");

    private final SubmissionReader reader =
            new SubmissionReader(SampleBook.PACKS, List.of(new WorkbookReader(SampleBook.PACKS)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {20231201, 42})
    void flipped_and_lost_bytes(long seed) {
        Random random = new Random(seed);
        byte[] sound = sample();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = sound.clone();
            for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertAnswered(random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes, round);
        }
    }

    @Test
    void a_way_of_packing_that_needs_another_library() {
        byte[] bytes = sample();
        for (int at = 0; at + 10 < bytes.length; at++) {
            boolean central = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (central) {
                bytes[at + 10] = 93; // zstd
            }
        }
        assertAnswered(bytes, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {20231201, 42, 111})
    void mangled_parts(long seed) {
        Random random = new Random(seed);
        byte[] sound = sample();
        for (int round = 0; round < ROUNDS; round++) {
            ZipParts zip = ZipParts.of(sound);
            List<String> names = List.copyOf(zip.parts().keySet());
            String part = names.get(random.nextInt(names.size()));
            zip.put(part, mangled(zip.text(part), random));
            assertAnswered(zip.bytes(), round);
        }
    }

    private static String mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(4); edits > 0 && mangled.length() > 0; edits--) {
            int at = random.nextInt(mangled.length());
            switch (random.nextInt(3)) {
                case 0 -> mangled.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> mangled.delete(at, Math.min(mangled.length(), at + 1 + random.nextInt(30)));
                default -> digit(mangled, at, random);
            }
        }
        return mangled.toString();
    }

    /** Turns the next figure, which keeps the part well-formed and so gets further. */
    private static void digit(StringBuilder text, int from, Random random) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                return;
            }
        }
    }

    private void assertAnswered(byte[] bytes, int round) {
        try {
            Path file = Files.write(folder.resolve("book.xlsx"), bytes);
            ReadSubmission read = reader.read(file, Overrides.none());
            assertThat(read.submission().isEmpty())
                    .as("round %d: %s", round, read.problems())
                    .isEqualTo(read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sample() {
        return SampleBook.of("neimenggu-2023", "", indicator -> KEPT.contains(indicator.id()))
                .text("emergency-drills", DataColumn.DATES, "2023-07-12")
                .number("sampling-completion-rate", DataColumn.VALUE, 0.98, "0.0%")
                .formula("monitoring-meetings/2022", DataColumn.VALUE, "1+1")
                .declare(19, "不适用", "辖区无粮食烘干业务")
                .bytes();
    }
}
