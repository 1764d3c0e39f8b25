package dev.readiness.author.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.rubric.RubricMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each starter as a page. After a change that is meant, {@code -Dupdate.goldens=true} writes the expected
 * pages anew: read every difference before committing it.
 */
class RubricMarkdownTest {
    private static final Path FOLDER = Path.of("src/test/resources/rubric");
    private static final String ID = "mine-2024";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void a_rubric_is_a_readable_page(Skeleton skeleton) throws IOException {
        String page = new RubricMarkdown(Lang.ZH, skeleton.model()).render(starter(skeleton, "示例评价细则"));
        Path golden = FOLDER.resolve(skeleton.id() + ".md");
        if (Boolean.getBoolean("update.goldens")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(Skeleton.class)
    void the_page_comes_in_english(Skeleton skeleton) throws IOException {
        String page = new RubricMarkdown(Lang.EN, skeleton.model()).render(starter(skeleton, "示例评价细则"));
        assertThat(page.replaceAll("示例〔2024〕1号|第.条|（.*?）|一", "")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void what_markdown_would_take_for_a_sign_is_shown_as_it_is() throws IOException {
        String page = new RubricMarkdown(Lang.ZH, Model.POINTS).render(starter(Skeleton.POINTS, "甲|乙*<b>细则"));
        assertThat(page).startsWith("# 甲\\|乙\\*&lt;b&gt;细则\n");
    }

    @Test
    void stages_are_a_table_and_an_open_end_is_empty() {
        Rubric rubric = new Packs().find("henan-2022").orElseThrow();
        assertThat(new RubricMarkdown(Lang.EN, Model.CHECKLIST).render(rubric).lines())
                .anyMatch(line -> line.startsWith("| 1 Divide tasks and mobilise | 2022-06-01 | 2022-06-30 | "))
                .anyMatch(line -> line.startsWith("| 4 Apply for acceptance |  |  | "));
    }

    private Rubric starter(Skeleton skeleton, String title) throws IOException {
        for (var file : Starter.files(ID, skeleton).entrySet()) {
            Path place = folder.resolve(ID).resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue().replace("zh: 示例评价细则", "zh: " + '"' + title + '"'));
        }
        Packs.Read read = Packs.with(List.of(folder.resolve(ID)));
        assertThat(read.problems()).isEmpty();
        return read.packs().find(ID).orElseThrow();
    }
}
