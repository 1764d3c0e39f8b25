package dev.readiness.author.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.submission.SubmissionReader;
import dev.readiness.criteria.text.Lang;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every schema made of a rubric has to be. */
@Order(1) // the longest first, so that none runs alone at the end
class SchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Packs PACKS = new Packs();

    static List<Rubric> rubrics() {
        List<Rubric> rubrics =
                PACKS.ids().stream().map(id -> PACKS.find(id).orElseThrow()).toList();
        assertThat(rubrics).isNotEmpty();
        return rubrics;
    }

    private static Stream<String> schemas(Lang lang) {
        return rubrics().stream()
                .flatMap(rubric -> Stream.of(SubmissionSchema.of(rubric, lang), TaskTableSchema.of(rubric, lang)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_schema_is_sound_by_the_standard_and_the_same_each_time(Lang lang) {
        assertThat(schemas(lang).toList()).isEqualTo(schemas(lang).toList());
        assertThat(schemas(lang)).allSatisfy(schema -> {
            assertThat(Validator.faultsOfSchema(schema)).isEmpty();
            JsonNode read = MAPPER.readTree(schema);
            assertThat(references(read))
                    .isNotEmpty()
                    .allMatch(reference -> read.at(reference).isObject());
        });
    }

    private static Set<String> references(JsonNode schema) {
        Set<String> found = new HashSet<>();
        schema.findValues("$ref")
                .forEach(reference -> found.add(reference.asString().substring(1)));
        return found;
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_schema_has_a_name_of_its_own_in_every_language(Lang lang) {
        assertThat(schemas(lang)
                        .map(schema -> MAPPER.readTree(schema).get("$id").asString()))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(schemas(Lang.ZH)
                        .map(schema -> MAPPER.readTree(schema).get("$id").asString())
                        .toList())
                .allMatch(id -> id.matches("urn:readiness:(submission|tasks):[a-z0-9-]+:1"));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void an_editor_proposes_each_indicator_once_and_takes_its_other_name(Rubric rubric) {
        for (Lang lang : Lang.values()) {
            JsonNode indicators =
                    MAPPER.readTree(SubmissionSchema.of(rubric, lang)).at("/properties/indicators");
            List<String> offered = List.copyOf(indicators.get("properties").propertyNames());
            List<String> taken = List.copyOf(indicators.get("patternProperties").propertyNames());
            rubric.indicators().stream()
                    .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                    .forEach(indicator -> {
                        boolean chinese = lang == Lang.ZH;
                        String other =
                                chinese ? indicator.id() : indicator.title().zh();
                        assertThat(offered)
                                .contains(chinese ? indicator.title().zh() : indicator.id())
                                .doesNotContain(other);
                        assertThat(taken).anyMatch(pattern -> Pattern.matches(pattern, other));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void an_editor_proposes_what_the_reader_knows(Rubric rubric) {
        JsonNode properties =
                MAPPER.readTree(SubmissionSchema.of(rubric, Lang.ZH)).get("properties");
        assertThat(properties.propertyNames()).containsExactlyElementsOf(SubmissionReader.KEYS);
        assertThat(properties.at("/indicators/properties").propertyNames())
                .containsExactlyElementsOf(rubric.indicators().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.DERIVED)
                        .map(indicator -> indicator.title().zh())
                        .toList());
        assertThat(properties.at("/assumptions/properties").size())
                .isEqualTo(rubric.assumptions().size());
        assertThat(MAPPER.readTree(TaskTableSchema.of(rubric, Lang.ZH))
                        .at("/properties/clauses/properties")
                        .propertyNames())
                .containsExactlyElementsOf(rubric.clauses().values().stream()
                        .flatMap(clause -> rubric.clauseNumbers().names(clause).stream())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void an_editor_explains_every_key(Lang lang) {
        assertThat(schemas(lang)).allSatisfy(text -> {
            JsonNode schema = MAPPER.readTree(text);
            assertThat(schema.findValues("properties"))
                    .filteredOn(properties -> lengthy(properties))
                    .isNotEmpty()
                    .allSatisfy(properties -> properties.forEach(
                            property -> assertThat(property.has("description") || described(schema, property))
                                    .as("%s", property)
                                    .isTrue()));
        });
    }

    /** Not one that only says under which condition something holds. */
    private static boolean lengthy(JsonNode properties) {
        return properties.valueStream().anyMatch(property -> property.has("description"));
    }

    private static boolean described(JsonNode schema, JsonNode property) {
        return schema.at(property.path("$ref").asString("#").substring(1)).has("description");
    }
}
