package dev.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a key that is written twice in a file of words, one is lost without a word; so is a sign that a screen lacks. */
class WordingKeysTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern ENTRY = Pattern.compile("^([^\\s#!=:]+)\\s*[=:]");

    @Test
    void every_sign_can_be_shown_in_gbk() throws IOException {
        for (Path file : files()) {
            String words = Files.readString(file);
            assertThat(new String(words.getBytes(GBK), GBK)).as(file.toString()).isEqualTo(words);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".properties")
                            && file.toString().contains("src/main"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(10);
            return files;
        }
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path file : files()) {
            Set<String> known = new HashSet<>();
            for (String line : Files.readAllLines(file)) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.find() && !known.add(entry.group(1))) {
                    twice.add(file + ": " + entry.group(1));
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
