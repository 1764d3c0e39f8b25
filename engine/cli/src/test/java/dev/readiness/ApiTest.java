package dev.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The API beside what is committed of it, so that whoever changes it sees so. After a change that is meant, {@code
 * -Dupdate.goldens=true} writes the lists anew.
 */
class ApiTest {
    private static final boolean UPDATE = Boolean.getBoolean("update.goldens");

    @ParameterizedTest
    @EnumSource
    void what_is_public_is_what_the_list_says(Api module) throws IOException {
        StringBuilder now = new StringBuilder();
        for (Class<?> type : Api.types(module.exported())) {
            now.append(new Signatures(type).text());
        }
        if (UPDATE) {
            Files.writeString(module.list(), now.toString());
        }
        assertThat(now).isNotEmpty();
        assertThat(now.toString())
                .as("%s; CONTRIBUTING.md says how the API changes", module.list())
                .isEqualTo(Api.read(module.list()));
    }

    @Test
    void nothing_public_speaks_of_what_is_inside() {
        Set<String> packages = Api.packages();
        Set<String> inside = new TreeSet<>();
        for (Class<?> type : Api.types(packages)) {
            for (Class<?> named : new Signatures(type).named()) {
                String its = named.getPackageName();
                if (its.matches("dev\\.readiness\\.(criteria|engine|author|report|office)\\b.*")
                        && !packages.contains(its)) {
                    inside.add(type.getName() + " speaks of " + named.getName());
                }
            }
        }
        assertThat(inside).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_package_says_what_it_is_for_and_since_when(Api module) {
        for (String name : module.exported()) {
            assertThat(module.comment(name))
                    .as(name)
                    .hasValueSatisfying(
                            comment -> assertThat(comment).contains("@since ").containsIgnoringCase("thread"));
        }
    }
}
