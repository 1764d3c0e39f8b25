package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What README.md and engine/README.md show is what the program prints and what the sources say. */
class ReadmeTest {
    private static final List<String> PAGES = List.of("README.md", "engine/README.md");
    private static final String OUTPUT = "<!-- output: ";
    private static final String SOURCE = "<!-- source: ";
    private static final String CUT = "……";

    @TestFactory
    Stream<DynamicTest> shows_what_the_command_prints() throws IOException {
        List<Block> blocks = blocks(OUTPUT);
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.about(), () -> {
                    Ran ran = Readiness.command().run(block.about().split(" "));
                    String printed = ran.out() + ran.err();
                    assertThat(printed.lines().map(String::stripTrailing))
                            .startsWith(block.lines().stream()
                                    .filter(line -> !line.equals(CUT))
                                    .toArray(String[]::new));
                }));
    }

    @TestFactory
    Stream<DynamicTest> shows_the_sources_as_they_are() throws IOException {
        List<Block> blocks = blocks(SOURCE);
        assertThat(blocks).isNotEmpty();
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        block.about(),
                        () -> assertThat(Files.readAllLines(Readiness.root().resolve(block.about())))
                                .containsSubsequence(block.lines())));
    }

    /** A fenced block and what the mark above it names. */
    private record Block(String about, List<String> lines) {}

    private static List<Block> blocks(String mark) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String page : PAGES) {
            blocks.addAll(blocks(mark, page));
        }
        return blocks;
    }

    private static List<Block> blocks(String mark, String page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(Readiness.root().resolve(page));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(mark)) {
                String about = line.substring(mark.length(), line.indexOf(" -->"));
                blocks.add(new Block(about, fenced(lines, i + 1)));
            }
        }
        return blocks;
    }

    private static List<String> fenced(List<String> lines, int from) {
        int indent = lines.get(from).indexOf("```");
        List<String> inside = new ArrayList<>();
        for (int i = from + 1; !lines.get(i).strip().equals("```"); i++) {
            String line = lines.get(i);
            inside.add(line.isBlank() ? "" : line.substring(indent).stripTrailing());
        }
        return inside;
    }
}
