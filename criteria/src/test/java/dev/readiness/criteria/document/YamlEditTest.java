package dev.readiness.criteria.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.problem.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of a value leaves the rest of the text as it is. */
class YamlEditTest {
    private static final String TEXT = """
            # head
            a: 1   # one
            b:
            c: {x: 1, y: [p, q]} # flow
            d:     # block
              x: "1"
              # inside
              y:
                - p
                - q   # last
            e: |
              several
              lines

            f: '…'
            """;

    private final YamlEdit edit = YamlEdit.of(TEXT).orElseThrow();

    @Test
    void without_a_change_the_text_stays() {
        assertThat(edit.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a, ~a: 1   # one~, ~a: NEW   # one~",
                "b, ~b:~, ~b: NEW~",
                "c, ~c: {x: 1, y: [p, q]} # flow~, ~c: NEW # flow~",
                "f, ~f: '…'~, ~f: NEW~"
            })
    void a_value_is_replaced_and_its_comment_stays(String key, String before, String after) {
        edit.replace(entry(key), "NEW");
        assertThat(edit.text()).isEqualTo(TEXT.replace(before + "\n", after + "\n"));
    }

    @Test
    void a_block_is_replaced_down_to_its_last_sign() {
        edit.replace(entry("d"), "NEW");
        edit.replace(entry("e"), "NEW");
        assertThat(edit.text())
                .contains("\nd: NEW   # last\ne: NEW\n\nf: '…'\n")
                .doesNotContain("inside", "several");
    }

    @Test
    void an_entry_goes_below_another_with_its_indentation() {
        edit.insert(entry("d").value(), Optional.empty(), "z", "2");
        edit.insert(entry("c").value(), Optional.empty(), "z", "2");
        edit.insert(edit.root(), Optional.of(entry("e")), "z", "3");
        edit.insert(edit.root(), Optional.of(entry("a")), "z", "4");
        assertThat(edit.text())
                .contains("    - q   # last\n  z: 2\ne:")
                .contains("c: {x: 1, y: [p, q], z: 2} # flow")
                .contains("  lines\nz: 3\n\nf:")
                .contains("a: 1   # one\nz: 4\nb:");
        assertSound();
    }

    @Test
    void items_go_to_the_end_of_their_list() {
        edit.append(entry("d").value().entries().get(1).value(), "r");
        edit.append(entry("c").value().entries().get(1).value(), "r");
        assertThat(edit.text()).contains("    - q   # last\n    - r\n").contains("[p, q, r]");
        assertSound();
    }

    @Test
    void lines_of_windows_stay_lines_of_windows() {
        YamlEdit windows = YamlEdit.of("a: 1\r\nb: 2\r\n").orElseThrow();
        windows.insert(windows.root(), Optional.empty(), "c", "3");
        assertThat(windows.text()).isEqualTo("a: 1\r\nb: 2\r\nc: 3\r\n");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        YamlEdit odd = YamlEdit.of("a: 𠮷𠮷\nb: 2\n").orElseThrow();
        odd.replace(odd.root().entry("b").orElseThrow(), "𠮷");
        assertThat(odd.text()).isEqualTo("a: 𠮷𠮷\nb: 𠮷\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98%",
                "是",
                "- x",
                "a: b",
                "a #b",
                "#",
                "[",
                "null",
                "~",
                "“引”",
                "'",
                "\"",
                "\\",
                "多\n行",
                "x\u0007",
                "资料/1-2.pdf",
                "：",
                "a：b",
                "，",
                "@x",
                "%x",
                "1, 2",
                " x",
                "x ",
                "{a}",
                "*",
                "&",
                "!",
                "?",
                "2023-07-12",
                "-1",
                "a b  c",
                "\u3000",
                "\u2028",
                "𠮷"
            })
    void whatever_is_written_is_read_back(String text) {
        Location nowhere = new Location("", 1, 1);
        Node scalar = new Node.Scalar(text, false, nowhere);
        Node list = new Node.Sequence(List.of(scalar, scalar), nowhere);
        Node entry = new Node.Mapping(List.of(new Node.Entry((Node.Scalar) scalar, list)), nowhere, nowhere);
        YamlSpan read = YamlEdit.of("a: " + YamlFlow.of(entry) + "\n")
                .orElseThrow()
                .root()
                .entries()
                .get(0)
                .value();
        assertThat(read.entries().get(0).key().text()).isEqualTo(text);
        assertThat(read.entries().get(0).value().items())
                .extracting(YamlSpan::text)
                .containsExactly(text, text);
    }

    private YamlSpan.Entry entry(String key) {
        return edit.root().entry(key).orElseThrow();
    }

    private void assertSound() {
        assertThat(YamlEdit.of(edit.text())).isPresent();
    }
}
