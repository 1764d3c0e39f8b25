package dev.readiness.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.nodes.Node;

/** How a submission is written does not change what it says: the same report, but for places and the input's digest. */
class IndependenceTest {
    private final Readiness readiness = Readiness.command();
    private final Sample sample = Sample.named("baiyun-obo");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_order_of_keys_does_not_matter() throws IOException {
        assertSameReport("reversed.yaml", Rewriting.yaml(Rewriting.reversed(tree())));
    }

    @Test
    void json_says_the_same_as_yaml() throws IOException {
        assertSameReport("submission.json", Rewriting.json(tree()));
    }

    @Test
    void json_says_the_same_in_the_reverse_order() throws IOException {
        assertSameReport("reversed.json", Rewriting.json(Rewriting.reversed(tree())));
    }

    @Test
    void ids_say_the_same_as_titles() throws IOException {
        String text = Rewriting.yaml(Rewriting.renamed(tree(), ids()));
        assertThat(text).contains("public-satisfaction:").doesNotContain("群众满意度:");
        assertSameReport("ids.yaml", text);
    }

    @Test
    void line_ends_and_a_byte_order_mark_do_not_matter() throws IOException {
        String text = Files.readString(sample.file());
        assertSameReport("crlf.yaml", "\uFEFF" + text.replace("\n", "\r\n"));
    }

    private void assertSameReport(String name, String variant) throws IOException {
        assertThat(variant).isNotEqualTo(Files.readString(sample.file()));
        Files.copy(sample.file().resolveSibling("tasks.yaml"), folder.resolve("tasks.yaml"));
        Path file = Files.writeString(folder.resolve(name), variant);
        Ran ran = readiness.run("assess", file.toString(), "-f", "json");
        assertThat(ran.code()).as(ran.err()).isZero();
        Path actual = Files.writeString(folder.resolve("actual"), Report.placeless(ran.out()));
        Path expected = Files.writeString(folder.resolve("expected"), Report.placeless(expected()));
        assertThat(actual).hasSameTextualContentAs(expected);
        assertThat(actual).hasSameBinaryContentAs(expected);
    }

    private String expected() {
        return readiness.run("assess", sample.submission(), "-f", "json").out();
    }

    private Node tree() throws IOException {
        return Rewriting.tree(Files.readString(sample.file()));
    }

    private static Map<String, String> ids() {
        Rubric rubric = new Packs().find("neimenggu-2023").orElseThrow();
        return rubric.indicators().stream()
                .collect(Collectors.toMap(indicator -> indicator.title().in(Lang.ZH), indicator -> indicator.id()));
    }
}
