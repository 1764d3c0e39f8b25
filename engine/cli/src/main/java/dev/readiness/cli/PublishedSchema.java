package dev.readiness.cli;

import dev.readiness.author.schema.CheckSchema;
import dev.readiness.author.schema.ConfigSchema;
import dev.readiness.author.schema.RubricSchema;
import dev.readiness.author.schema.SubmissionSchema;
import dev.readiness.author.schema.TaskTableSchema;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.packs.Packs;
import dev.readiness.criteria.text.Lang;
import dev.readiness.report.json.JsonReport;
import dev.readiness.report.next.NextSchemas;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A schema that the command hands out.
 *
 * @param name as on the command line
 * @param about the key of a sentence that says what it describes, and what that is filled with
 * @param text the schema itself, by language
 */
record PublishedSchema(String name, About about, Function<Lang, String> text) {

    /** What a schema describes. */
    record About(String key, String of) {}

    /** All of them; submissions and task tables have one for each rubric. */
    static List<PublishedSchema> all(Packs packs, Lang lang) {
        List<PublishedSchema> all = new ArrayList<>();
        for (String id : packs.ids()) {
            Rubric rubric = packs.find(id).orElseThrow();
            String title = rubric.identity().title().in(lang);
            all.add(new PublishedSchema(
                    "submission:" + id,
                    new About("schema.submission", title),
                    spoken -> SubmissionSchema.of(rubric, spoken)));
            all.add(new PublishedSchema(
                    "tasks:" + id, new About("schema.tasks", title), spoken -> TaskTableSchema.of(rubric, spoken)));
        }
        all.add(new PublishedSchema("rubric", new About("schema.rubric", ""), RubricSchema::of));
        all.add(new PublishedSchema(
                "config", new About("schema.config", ""), spoken -> ConfigSchema.of(packs, spoken)));
        all.add(new PublishedSchema("report", new About("schema.report", ""), spoken -> JsonReport.schema()));
        all.add(new PublishedSchema("check", new About("schema.check", ""), CheckSchema::of));
        for (String next : NextSchemas.NAMES) {
            all.add(new PublishedSchema(next, new About("schema." + next, ""), spoken -> NextSchemas.of(next)));
        }
        return List.copyOf(all);
    }

    /** The name of its file where all of them are written. */
    String file() {
        return name.replace(':', '-') + ".schema.json";
    }
}
