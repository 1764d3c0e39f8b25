package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial of {@code criteria/README.md}, step by step: a block behind {@code <!-- tutorial: FILE -->} is a file, one
 * behind {@code <!-- tutorial -->} holds commands, {@code <!-- tutorial: FILE: OLD → NEW -->} changes a line.
 */
class TutorialTest {
    private static final Pattern STEP = Pattern.compile(
            "<!-- tutorial(?:: ([^:\\n]+?)(?:: (.+?) → (.+?))?)? -->\\n(?:```\\w*\\n(.*?)\\n```)?", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void every_step_does_what_it_says() throws IOException {
        String readme = Files.readString(Readiness.root().resolve("criteria/README.md"));
        Matcher step = STEP.matcher(readme);
        int commands = 0;
        Ran last = null;
        while (step.find()) {
            if (step.group(1) == null) {
                for (String line : step.group(4).lines().toList()) {
                    last = run(line);
                    commands++;
                }
            } else if (step.group(2) != null) {
                Path file = folder.resolve(step.group(1));
                String text = Files.readString(file);
                assertThat(text).contains(step.group(2));
                Files.writeString(file, text.replaceFirst(Pattern.quote(step.group(2)), step.group(3)));
            } else {
                Path file = folder.resolve(step.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.group(4) + "\n");
            }
        }
        assertThat(commands).isEqualTo(9);
        assertThat(last).isNotNull();
        assertThat(last.out()).contains("12.5 / 15", "结论      合格");
    }

    private Ran run(String line) {
        List<String> words = List.of(line.split(" "));
        assertThat(words.get(0)).isEqualTo("readiness");
        Ran ran = Readiness.command()
                .in(folder)
                .run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(ran.code()).as(line + "\n" + ran.out() + ran.err()).isZero();
        return ran;
    }
}
