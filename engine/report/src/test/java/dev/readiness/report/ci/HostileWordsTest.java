package dev.readiness.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.text.Lang;
import dev.readiness.report.result.FileResults;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a region or a rubric writes is shown, and never obeyed. */
class HostileWordsTest {
    private static final List<FileResults> HOSTILE = Example.hostile(Lang.ZH);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\n]]");

    private static List<Example.Named> formats() {
        return Example.formats(Lang.ZH);
    }

    @Test
    void the_example_is_as_hostile_as_it_should_be() {
        assertThat(HOSTILE.get(0).file().assessment()).isPresent();
        assertThat(HOSTILE.get(1).file().problems()).hasSize(2);
        assertThat(HOSTILE.stream().flatMap(file -> file.results().stream()).map(result -> result.message()))
                .anyMatch(message -> message.contains("::error::]]><script>|`rm` # SKIP"))
                .anyMatch(message -> message.contains("# TODO"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nothing_steers_a_terminal_or_hides_text(Example.Named format) {
        assertThat(format.format().render(HOSTILE)).doesNotContainPattern(UNSAFE);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_line_but_github_s_own_is_a_command(Example.Named format) {
        String[] lines = format.format().render(HOSTILE).split("\n");
        if (format.name().equals("github")) {
            assertThat(lines)
                    .hasSize(3)
                    .allMatch(line ->
                            line.matches("::(error|warning|notice) file=[^:,]+,line=\\d+,col=\\d+,title=[^:,]*::.*"));
        } else {
            assertThat(lines).noneMatch(line -> line.strip().startsWith("::"));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_name_of_a_file_is_no_command_no_markup_and_no_directive(Example.Named format) {
        String report = format.format().render(Example.badlyNamed(Lang.ZH));
        assertThat(report).doesNotContainPattern(UNSAFE).contains("rm");
        assertThat(report.lines().filter(line -> line.strip().startsWith("::")))
                .hasSize(format.name().equals("github") ? 1 : 0);
        if (format.name().endsWith("md") || format.name().endsWith("xml")) {
            assertThat(report).contains("&lt;script").doesNotContain("<script");
        }
    }

    @Test
    void xml_keeps_its_elements_and_its_words() throws Exception {
        Element root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(format("junit.xml").getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName())
                    .isIn(
                            "testsuite",
                            "properties",
                            "property",
                            "testcase",
                            "failure",
                            "error",
                            "skipped",
                            "system-out",
                            "system-err");
        }
        assertThat(root.getTextContent()).contains("]]><script>alert(1)</script>|`rm`", "]]><b>|`x`");
    }

    @Test
    void no_test_of_tap_becomes_a_directive_by_its_name() {
        assertThat(format("tap").lines().filter(line -> line.matches("(not )?ok .*")))
                .hasSize(5)
                .filteredOn(line -> line.matches(".*(?<!\\\\)#.*"))
                .singleElement()
                .asString()
                .contains("小项 2 乙 # SKIP ::error".replace("::error", "?:error"))
                .contains("\\# TODO");
    }

    @Test
    void markdown_begins_no_html_no_code_no_link_no_mention_and_no_cell() {
        String markdown = format("md");
        assertThat(markdown).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)[`@!]").doesNotContainPattern("(?<!\\\\)\\[");
        assertThat(markdown.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(Pattern.compile("(?<!\\\\)\\|")
                                .matcher(line)
                                .results()
                                .count())
                        .isIn(4L, 8L));
    }

    @Test
    void sarif_holds_no_link_and_no_place_to_fill_in() {
        assertThat(SarifReport.plain("[a](http://b) {0} \\ ")).isEqualTo("\\[a\\](http://b) {{0}} \\\\ ");
        assertThat(format("sarif").lines().filter(line -> line.contains("\"text\" :")))
                .anyMatch(line -> line.contains("{{0}}"))
                .noneMatch(line -> line.matches(".*[^{]\\{\\d.*"));
    }

    private static String format(String name) {
        return formats().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .format()
                .render(HOSTILE);
    }
}
