package dev.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.need.Form;
import dev.readiness.criteria.need.Needs;
import dev.readiness.criteria.need.OfOne;
import dev.readiness.criteria.need.OfSeveral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kind of requirement is one place: its class, beside its rules, its words and its cases. */
class KindsTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final int MOST_FILES = 3;

    static Stream<Class<?>> kinds() {
        return Needs.ALL.stream().<Class<?>>map(form -> form.blank().getClass()).distinct();
    }

    @Test
    void there_are_kinds_and_sources() {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(sources()).hasSizeGreaterThan(300);
    }

    /** Its own class, the list of all, and where a kind works an answer out that another's rules judge, that. */
    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_is_named_in_three_files_at_most(Class<?> kind) {
        Pattern name = Pattern.compile("(?<![\\w.])" + kind.getSimpleName() + "\\b");
        assertThat(sources())
                .filteredOn(source -> name.matcher(code(source)).find())
                .contains(ROOT.resolve("criteria/src/main/java")
                        .resolve(kind.getName().replace('.', '/') + ".java"))
                .hasSizeLessThanOrEqualTo(MOST_FILES);
    }

    @Test
    void every_kind_says_what_answers_it() {
        assertThat(Needs.ALL).allMatch(form -> form.blank() instanceof OfOne || form.blank() instanceof OfSeveral);
    }

    @Test
    void forms_of_the_same_key_are_told_apart_by_their_marks() {
        for (List<Form> forms : List.of(Needs.FORMS, Needs.DEDUCTIONS)) {
            assertThat(forms.stream().map(form -> form.key() + " " + form.mark()))
                    .doesNotHaveDuplicates();
            for (Form form : forms) {
                assertThat(Needs.form(forms, form.key(), form.mark()::equals)).contains(form);
            }
        }
    }

    /** The sources of the product; what is only measured against it, in bench, names what it imitates. */
    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        String path = file.toString().replace('\\', '/');
                        return path.contains("/src/main/java/") && !path.contains("/bench/");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code source} without comments and literals. */
    private static String code(Path source) {
        try {
            return Files.readString(source)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("//[^\n]*", "")
                    .replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
