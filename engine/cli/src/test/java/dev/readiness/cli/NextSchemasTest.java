package dev.readiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.report.next.NextSchemas;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands on what to do next write as JSON is what their schemas say. */
class NextSchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Test
    void the_schemas_are_sound_by_the_standard() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(NextSchemas.NAMES)
                .allSatisfy(name -> assertThat(standard.validate(NextSchemas.of(name), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whatif | neimenggu-2023/baiyun-obo | assess FILE --set 群众满意度=79 --na 20=没有 -f json",
                "whatif | neimenggu-2023/baiyun-obo | assess FILE --sweep 群众满意度=75..95 -f json --lang en",
                "compare | neimenggu-2023/baiyun-obo | compare FILE ../../samples/neimenggu-2023/ready/submission.yaml -f json",
                "compare-reports | neimenggu-2023/baiyun-obo | compare ../../samples/neimenggu-2023/baiyun-obo/report.json FILE -f json",
                "plan | neimenggu-2023/baiyun-obo | plan FILE -f json",
                "plan | neimenggu-2023/baiyun-obo | plan FILE --target 100 --alternatives -f json",
                "plan | neimenggu-2023/empty | plan FILE --target 110 --max-effort 20 -f json --lang en",
                "plan | neimenggu-2023/vetoed | plan FILE -f json",
                "plan | national-2020/yuncheng | plan FILE -f json",
                "plan | henan-2022/jiyuan | plan FILE --by 2024-12-31 -f json",
                "proof | neimenggu-2023/baiyun-obo | explain FILE score verdict 44 108 群众满意度 -f json",
                "proof | national-2020/yuncheng | explain FILE score verdict 5 -f json --lang en",
                "proof | henan-2022/jiyuan | explain FILE score verdict -f json",
                "whatif | national-2020/yuncheng | assess FILE --unset 公众食品满意度提高 -f json"
            })
    void every_report_is_sound(String schema, String sample, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.replaceAll(word -> word.equals("FILE") ? "../../samples/" + sample + "/submission.yaml" : word);
        String report = Said.by(words.toArray(String[]::new)).out();
        assertThat(report).startsWith("{");
        assertThat(REGISTRY.getSchema(NextSchemas.of(schema), InputFormat.JSON).validate(report, InputFormat.JSON))
                .isEmpty();
    }
}
